import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords } from '../../../../src/core/search/words.ts';

describe('searchWords', () => {
  it.each([
    ['São Tomé and Príncipe', 'sao tome and principe'],
    ['Recep Tayyip ERDOĞAN', 'recep tayyip erdogan'],
    ["N'Djamena, N’Djamena's", 'ndjamena ndjamena'],
    ['2020–2021 China–India skirmishes', '2020 2021 china india skirmishes'],
    ['F-16s over the U.S.', 'f 16s over the us'],
    ['Jean-Luc; J. K. Rowling', 'jean luc j k rowling'],
    ['1,000 straße', '1000 strasse'],
    ['… — ! 😀', ''],
  ])('reads "%s" as "%s"', (text, words) => {
    expect(searchWords(text).join(' ')).toBe(words);
  });

  it('reads the same whether accents are part of a letter or follow it', () => {
    expect(searchWords('Bogota\u0301')).toEqual(searchWords('Bogot\u00e1'));
  });

  it('gives words that it reads as themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = searchWords(text);
        expect(words.flatMap(searchWords)).toEqual(words);
      }),
    );
  }, 20_000);
});
