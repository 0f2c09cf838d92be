import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleHash, articleIdOf } from '../../../src/reader/article-id.ts';

describe('articleIdOf', () => {
  it.each(['', '#', '#article=', '#top', '#article'])('finds none in "%s"', (hash) => {
    expect(articleIdOf(hash)).toBeUndefined();
  });

  it('finds every id that a link was made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        expect(articleIdOf(articleHash(id))).toBe(id);
      }),
    );
  });
});
