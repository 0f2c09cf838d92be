import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWord } from '../../../../src/core/search/words.ts';
import { fold } from '../../../../src/core/text/fold-text.ts';

/** Latin letters with all that is put on, through and under them; not old forms of letters (ſ), which no name is written with. */
const letter = fc
  .oneof(
    fc.integer({ min: 0x61, max: 0x7a }),
    fc.integer({ min: 0xc0, max: 0x17f }),
    fc.integer({ min: 0x1e00, max: 0x1eff }),
  )
  .map((point) => String.fromCodePoint(point))
  .filter((unit) => /\p{L}/u.test(unit) && unit.normalize('NFD') === unit.normalize('NFKD'));

describe('folding', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Þórshöfn', 'thorshofn'],
    ['Ħamrun', 'hamrun'],
    ["N'Djamena", 'ndjamena'],
    ['Cox’s Bazar', 'coxs bazar'],
    ['Saint-Pierre (et Miquelon)', 'saint pierre et miquelon'],
  ])('takes %s for %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it('of a whole text and of a token, unit by unit, take a word for the same', () => {
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
        const word = letters.join('');
        expect(fold(word)).toBe(foldedWord(word, 0, word.length));
      }),
    );
  });
});
