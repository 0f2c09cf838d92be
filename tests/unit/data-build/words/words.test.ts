import { describe, expect, it } from 'vitest';
import { lettersApart } from '../../../../src/data-build/words/letters-apart.ts';
import { glossLine } from '../../../../src/data-build/sources/wordnet/gloss.ts';
import { capitaliseName } from '../../../../src/data-build/words/capitalise-name.ts';
import { lifeYears } from '../../../../src/data-build/sources/wordnet/life-years.ts';
import { fold } from '../../../../src/core/text/fold-text.ts';
import { isOrdinaryWord } from '../../../../src/data-build/words/ordinary-words.ts';
import { slug } from '../../../../src/core/entities/slug.ts';

describe('fold and slug', () => {
  it.each([
    ['São Tomé and Príncipe', 'sao-tome-and-principe'],
    ['Washington, D.C.', 'washington-dc'],
    ["N'Djamena", 'ndjamena'],
    ['Łódź', 'lodz'],
    ['2023 North Korea–Russia summit', '2023-north-korea-russia-summit'],
    ['Georgia (country)', 'georgia-country'],
  ])('%s', (title, expected) => {
    expect(slug(title)).toBe(expected);
  });

  it('makes spellings alike', () => {
    expect(fold('Kim Jong-un')).toBe(fold('KIM JONG UN'));
    expect(fold('U.S.')).toBe('us');
  });
});

describe('glossLine', () => {
  it('keeps the first clause under 90 characters', () => {
    expect(glossLine('a Russian river; the longest river in Europe')).toBe('Russian river');
    const long = glossLine(`a statesman who ${'did many things and '.repeat(8)}`);
    expect(long.length).toBeLessThan(90);
  });
});

describe('lifeYears', () => {
  it.each([
    ['physicist (1879-1955)', { born: 1879, died: 1955 }],
    ['philosopher (384-322 BC)', { born: -384, died: -322 }],
    ['emperor (63 BC - AD 14)', { born: -63, died: 14 }],
    ['statesman (born in 1952)', { born: 1952 }],
    ['goddess', {}],
  ])('%s', (gloss, expected) => {
    expect(lifeYears(gloss)).toEqual(expected);
  });
});

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
