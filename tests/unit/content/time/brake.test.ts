import { beforeEach, describe, expect, it } from 'vitest';
import { Brake } from '../../../../src/content/time/brake.ts';
import { Meter } from '../../../../src/content/time/meter.ts';

let meter: Meter;
let ending: AbortController;
let brake: Brake;
beforeEach(() => {
  meter = new Meter();
  ending = new AbortController();
  brake = new Brake(meter, ending.signal);
});

/** Spends milliseconds of the page's time. */
const spend = (milliseconds: number): void => {
  meter.total += milliseconds;
  brake.check();
};

/** Whether a promise has resolved by now. */
const isResolved = async (promise: Promise<void>): Promise<boolean> => {
  const late = new Promise<string>((resolve) => {
    setTimeout(() => resolve('late'));
  });
  return (await Promise.race([promise, late])) !== 'late';
};

describe('the brake', () => {
  it('stops the reading of a page that takes too long', () => {
    spend(3900);
    expect(brake.reason).toBeUndefined();
    spend(200);
    expect(brake.reason).toBe('slow-page');
  });

  it('stops the following of a page that does not rest', () => {
    brake.settled();
    for (let change = 0; change < 20; change += 1) {
      spend(100);
      brake.changed(change * 2000);
    }
    expect(brake.reason).toBe('busy-page');
  });

  it('does not mind a page that changes now and then, or as its reader scrolls', () => {
    brake.settled();
    for (let change = 0; change < 50; change += 1) {
      spend(100);
      brake.changed(change * 5000);
    }
    for (let change = 0; change < 50; change += 1) {
      spend(100);
      brake.excuse();
    }
    expect(brake.reason).toBeUndefined();
  });

  it('holds work up until it is released, and then allows as much again', async () => {
    expect(await isResolved(brake.released())).toBe(true);
    spend(5000);
    const [one, other] = [brake.released(), brake.released()];
    expect(await isResolved(one)).toBe(false);
    brake.release();
    expect(await isResolved(Promise.all([one, other]).then(() => undefined))).toBe(true);
    spend(3900);
    expect(brake.reason).toBeUndefined();
  });

  it('holds nothing up that has ended', async () => {
    spend(5000);
    const waiting = brake.released();
    ending.abort();
    expect(await isResolved(waiting)).toBe(true);
  });
});
