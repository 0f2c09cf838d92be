import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/shared/shortened.ts';

describe('a shortened sentence', () => {
  it('ends after a word, without the comma that followed it', () => {
    expect(shortened('They met at the cosmodrome, on 13 September.', 30)).toBe('They met at the cosmodrome…');
    expect(shortened('They met at the cosmodrome, on 13 September.', 22)).toBe('They met at the…');
  });

  it('ends with a clause where one ends late enough', () => {
    const sentence =
      'Putin met Kim at the Vostochny Cosmodrome in September 2023 (his first guest there), in Russia’s Far East, and praised his rockets.';
    expect(shortened(sentence, 100)).toMatch(/ \(his first guest there\)…$/);
    expect(shortened(sentence, 120)).toMatch(/ in Russia’s Far East…$/);
  });

  it('does not end with a word that leads on', () => {
    const sentence = 'Kim was shown the rockets of the cosmodrome in Russia’s Far East that September';
    expect(shortened(sentence, 58)).toBe('Kim was shown the rockets of the cosmodrome…');
    expect(shortened(sentence, 32)).toBe('Kim was shown the rockets…');
    expect(shortened(sentence, 72)).toBe('Kim was shown the rockets of the cosmodrome in Russia’s Far East…');
  });

  it('is the whole sentence where there is room', () => {
    expect(shortened('They met.', 9)).toBe('They met.');
  });

  it('goes on to the last character where words are not set apart', () => {
    expect(shortened('東京都知事選挙の結果', 6)).toBe('東京都知事選…');
  });

  it('is a start of the sentence, no longer than asked, and splits no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (sentence, most) => {
          const given = shortened(sentence, most);
          if (given === sentence) return;
          const kept = given.slice(0, -1);
          expect(sentence.startsWith(kept)).toBe(true);
          expect(kept.length).toBeLessThanOrEqual(most);
          if (!/\p{Cs}/u.test(sentence)) expect(kept).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});
