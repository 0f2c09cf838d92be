import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TokenFlag, tokenise, Tokens } from '../../../../src/core/text/tokens.ts';

const cut = (text: string): string[] => {
  const tokens = tokenise(text, new Tokens());
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
};

const starters = (text: string): string[] => {
  const tokens = tokenise(text, new Tokens());
  return cut(text).filter((_, i) => ((tokens.flags[i] ?? 0) & TokenFlag.sentenceStart) !== 0);
};

it.each([
  ['keeps initials and their stops together', 'J.K. Rowling', ['J.K.', 'Rowling']],
  ['keeps spaced initials apart', 'J. K. Rowling', ['J.', 'K.', 'Rowling']],
  ['keeps abbreviations with their stop', 'St. Louis and Gen. Lee', ['St.', 'Louis', 'and', 'Gen.', 'Lee']],
  [
    'parts the possessive ending',
    "Kim's and Côte d’Ivoire’s",
    ['Kim', "'s", 'and', 'Côte', 'd’Ivoire', '’s'],
  ],
  ['keeps apostrophes inside names', "O'Brien of N'Djamena", ["O'Brien", 'of', "N'Djamena"]],
  ['parts at hyphens', 'U.S.-supplied Jean-Luc', ['U.S.', '-', 'supplied', 'Jean', '-', 'Luc']],
  ['keeps points and commas inside numbers', '1,234.5, or 3.', ['1,234.5', ',', 'or', '3', '.']],
  ['reads over soft hyphens inside a word', 'Pyong\u00adyang', ['Pyong\u00adyang']],
  ['leaves a zero-width space at the end outside', 'Kim\u200b left', ['Kim', 'left']],
  ['treats a lone surrogate as a character of its own', 'a\ud800b', ['a', '\ud800', 'b']],
])('%s', (_, text, expected) => {
  expect(cut(text)).toEqual(expected);
});

it('knows where sentences start', () => {
  expect(starters('The U.S. army left. "We stay," he said. (Not all did.) Mr. Smith\nslept')).toEqual([
    'The',
    '"',
    'We',
    '(',
    'Not',
    ')',
    'Mr.',
    'slept',
  ]);
});

it('hashes folded words alike, and telling ones apart', () => {
  const hashOf = (word: string): number => tokenise(word, new Tokens()).hashes[0] ?? 0;
  expect(hashOf('CÓRDOBA')).toBe(hashOf('cordoba'));
  expect(hashOf('U.S.')).toBe(hashOf('US'));
  expect(hashOf('Łódź')).toBe(hashOf('Lodz'));
  expect(hashOf('Straße')).toBe(hashOf('strasse'));
  expect(hashOf('Kim')).not.toBe(hashOf('Him'));
});

it('gives tokens in order, inside the text, on code-point boundaries, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const tokens = tokenise(text, new Tokens());
      const edges = Array.from({ length: tokens.count }, (_, i) => [
        tokens.starts[i]!,
        tokens.ends[i]!,
      ]).flat();
      const steps = edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
      // From one token to the next there may be nothing; within one there is something.
      expect(steps.filter((step, i) => step < i % 2)).toEqual([]);
      const splitsPair = (edge: number): boolean =>
        /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1));
      expect(edges.filter((edge) => edge > 0 && splitsPair(edge))).toEqual([]);
      expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
    }),
  );
});
