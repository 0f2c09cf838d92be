import { describe, expect, it } from 'vitest';
import { lettersApart } from '../../../../src/data-build/words/letters-apart.ts';
import { capitaliseName } from '../../../../src/data-build/words/capitalise-name.ts';
import { isOrdinaryWord } from '../../../../src/data-build/words/ordinary-words.ts';

describe('capitaliseName', () => {
  it.each([
    ['helena bonham carter', 'Helena Bonham Carter'],
    ["conan o'brien", "Conan O'Brien"],
    ['kevin mcdonald', 'Kevin McDonald'],
    ['ludwig van beethoven', 'Ludwig van Beethoven'],
    ['phoebe waller-bridge', 'Phoebe Waller-Bridge'],
  ])('%s', (lower, expected) => {
    expect(capitaliseName(lower)).toBe(expected);
  });
});

describe('isOrdinaryWord', () => {
  it('knows words of every part of speech, and names that are none', () => {
    expect(['Reading', 'Nice', 'Of', 'Turkey'].every(isOrdinaryWord)).toBe(true);
    expect(['London', 'Putin'].some(isOrdinaryWord)).toBe(false);
  });
});

describe('lettersApart', () => {
  it('counts insertions, deletions and swaps', () => {
    expect(lettersApart('tashkent', 'toshkent')).toBe(1);
    expect(lettersApart('abc', '')).toBe(3);
  });
});
