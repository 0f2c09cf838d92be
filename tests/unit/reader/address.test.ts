import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, articleHash, searchHash } from '../../../src/reader/address.ts';

describe('addressOf', () => {
  it.each(['', '#', '#article=', '#top', '#article'])('finds nothing in "%s"', (hash) => {
    expect(addressOf(hash)).toEqual({});
  });

  it('finds every article that a link was made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        expect(addressOf(articleHash(id))).toEqual({ article: id });
      }),
    );
  });

  it('finds every search that an address was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(addressOf(searchHash(query))).toEqual({ search: query });
      }),
    );
  });

  it('makes an address of whatever is typed', () => {
    expect(addressOf(searchHash('\ud800'))).toEqual({ search: '\ufffd' });
  });
});
