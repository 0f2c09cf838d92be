import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/card/shortened.ts';

describe('a shortened sentence', () => {
  it('ends after a word, without the comma that followed it', () => {
    expect(shortened('They met at the cosmodrome, on 13 September.', 30)).toBe('They met at the cosmodrome…');
    expect(shortened('They met at the cosmodrome, on 13 September.', 22)).toBe('They met at the…');
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
