import { describe, expect, it } from 'vitest';
import { slug } from '../../../../src/core/entities/slug.ts';
import { fold } from '../../../../src/core/text/fold-text.ts';

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
