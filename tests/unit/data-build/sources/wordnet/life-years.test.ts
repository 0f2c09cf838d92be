import { describe, expect, it } from 'vitest';
import { lifeYears } from '../../../../../src/data-build/sources/wordnet/life-years.ts';

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
