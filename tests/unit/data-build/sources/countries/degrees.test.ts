import { describe, expect, it } from 'vitest';
import { parseDegrees } from '../../../../../src/data-build/sources/countries/degrees.ts';

describe('parseDegrees', () => {
  it.each([
    ['50 26 N, 30 31 E', [50.43, 30.52]],
    ['33 52 S, 151 13 W', [-33.87, -151.22]],
    ['none', undefined],
  ])('%s', (text, expected) => {
    expect(parseDegrees(text)).toEqual(expected);
  });
});
