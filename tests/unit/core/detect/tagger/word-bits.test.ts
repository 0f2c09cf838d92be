import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordBits } from '../../../../../src/core/detect/tagger/word-bits.ts';

describe('WordBits', () => {
  it('remembers the bits of each word until it is cleared', () => {
    const words = fc.array(
      fc.record({
        hash: fc.integer({ min: 0, max: 0xffff_ffff }),
        bits: fc.integer({ min: 1, max: 0xffff }),
      }),
    );
    const bits = new WordBits();
    fc.assert(
      fc.property(words, (entries) => {
        bits.clear(entries.length);
        const model = new Map<number, number>();
        for (const entry of entries) {
          bits.set(entry.hash, entry.bits);
          model.set(entry.hash, (model.get(entry.hash) ?? 0) | entry.bits);
        }
        for (const [hash, expected] of model) expect(bits.get(hash)).toBe(expected);
        bits.clear(entries.length);
        for (const hash of model.keys()) expect(bits.get(hash)).toBe(0);
      }),
    );
  });
});
