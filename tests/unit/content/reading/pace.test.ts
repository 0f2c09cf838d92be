import { describe, expect, it } from 'vitest';
import { Pace } from '../../../../src/content/reading/pace.ts';

describe('the pace of reading changes', () => {
  it('slows down while a page keeps changing, to a limit', () => {
    const pace = new Pace();
    const waits = Array.from({ length: 20 }, (_, at) => pace.wait(at * 500));
    expect(waits[0]).toBeLessThanOrEqual(50);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(2000);
  });

  it('is quick again after some quiet', () => {
    const pace = new Pace();
    for (let at = 0; at < 20; at += 1) pace.wait(at * 500);
    expect(pace.wait(60_000)).toBeLessThanOrEqual(50);
  });
});
