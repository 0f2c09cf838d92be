import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspellings } from '../../../../src/core/search/misspellings.ts';

describe('misspellings', () => {
  it.each(['puttin', 'ptin', 'pudin', 'uptin', 'putni', 'pputin', 'putinn', 'utin'])(
    'of "putin" hold "%s"',
    (slip) => {
      expect(misspellings('putin')).toContain(slip);
    },
  );

  it.each(['putin', 'uptni', 'putinnn', 'pt'])('of "putin" lack "%s"', (other) => {
    expect(misspellings('putin')).not.toContain(other);
  });

  it('are each there once, and each has the word among its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcz'), minLength: 1, maxLength: 6 }), (word) => {
        const found = misspellings(word);
        expect(new Set(found).size).toBe(found.length);
        for (const other of found) expect(misspellings(other)).toContain(word);
      }),
      { numRuns: 20 },
    );
  });
});
