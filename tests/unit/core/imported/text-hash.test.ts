import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashSet, textHash } from '../../../../src/core/imported/text-hash.ts';

const few = fc.constantFrom(0, 1, 2, 1024, 2048, 0xffff_ffff);

describe('a set of hashes', () => {
  it('has what was added, and tells whether it was there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { maxLength: 60 }), (pairs) => {
        const set = new HashSet();
        const seen = new Set<string>();
        // Nothing hashes to a pair of zeros but one text in 2^64, which may be taken for another.
        for (const pair of pairs.filter(([hash, check]) => hash !== 0 || check !== 0)) {
          expect(set.has(pair)).toBe(seen.has(pair.join()));
          expect(set.add(pair)).toBe(!seen.has(pair.join()));
          seen.add(pair.join());
        }
      }),
    );
  });

  it('holds the ids of a large dataset', () => {
    const set = new HashSet();
    const ids = Array.from({ length: 20_000 }, (_, number) => textHash(`article-${number}`));
    expect(ids.every((id) => set.add(id))).toBe(true);
    expect(ids.some((id) => set.add(id))).toBe(false);
    expect(set.has(textHash('article-20000'))).toBe(false);
  });
});
