import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, articleHash, entityHash, savedHash, searchHash } from '../../../src/reader/address.ts';

describe('addressOf', () => {
  it.each(['', '#', '#article=', '#top', '#article', '#entity='])('finds nothing in "%s"', (hash) => {
    expect(addressOf(hash)).toEqual({ view: 'none' });
  });

  it('finds every article and every person or place that a link was made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        expect(addressOf(articleHash(id))).toEqual({ view: 'article', id });
        expect(addressOf(entityHash(id))).toEqual({ view: 'entity', id });
      }),
    );
  });

  it('finds every search that an address was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(addressOf(searchHash(query))).toEqual({ view: 'search', query });
      }),
    );
  });

  it('finds the saved articles', () => {
    expect(addressOf(savedHash)).toEqual({ view: 'saved' });
  });

  it('makes an address of whatever is typed', () => {
    expect(addressOf(searchHash('\ud800'))).toEqual({ view: 'search', query: '\ufffd' });
  });
});
