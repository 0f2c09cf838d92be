import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../../src/content/page/carry-over.ts';
import type { PageMention } from '../../../../src/content/page/page-block.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
const span = (start: number, end: number): PageMention => ({ start, end, kind: 'person', confidence: 1 });

describe('mentions of a text that has changed', () => {
  it('still say the same', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(12), fc.nat(12), (before, after, from, length) => {
        const start = Math.min(from, before.length);
        const end = Math.min(start + length, before.length);
        for (const kept of carryOver(before, [span(start, end)], after)) {
          expect(after.slice(kept.start, kept.end)).toBe(before.slice(start, end));
        }
      }),
    );
  });

  it('are kept before and behind the change', () => {
    const before = 'Kim met Putin in Moscow';
    const after = 'Kim met Xi in Moscow';
    const mentions = [span(0, 3), span(8, 13), span(17, 23)];
    expect(carryOver(before, mentions, after)).toEqual([span(0, 3), span(14, 20)]);
  });
});
