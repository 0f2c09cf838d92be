import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../../../src/core/detect/tagger/shapes.ts';

const shape = (word: string): number => shapeOf(word, 0, word.length);

describe('shapeOf', () => {
  it.each([
    ['London', 'Paris'],
    ['McDonald', 'DeLillo'],
    ['U.S.', 'D.C.'],
    ['1984', '2026'],
    ['Élysée', 'Warsaw'],
  ])('sees %s and %s alike', (a, b) => {
    expect(shape(a)).toBe(shape(b));
  });

  it.each([
    ['London', 'LONDON'],
    ['London', 'london'],
    ["O'Brien", 'OBrien'],
    ['A', 'AB'],
  ])('tells %s from %s', (a, b) => {
    expect(shape(a)).not.toBe(shape(b));
  });

  it('looks at nothing outside the token', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, word, after) => {
        expect(shapeOf(before + word + after, before.length, before.length + word.length)).toBe(shape(word));
      }),
    );
  });
});
