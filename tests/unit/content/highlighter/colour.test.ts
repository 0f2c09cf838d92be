import { describe, expect, it } from 'vitest';
import { lightnessOf } from '../../../../src/content/highlighter/colour.ts';

describe('the lightness of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['rgb(119, 119, 119)', 0.57, 1],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['lab(50 10 -20 / 50%)', 0.5, 0.5],
    ['lch(100 0 0)', 1, 1],
    ['oklab(0.25 0 0)', 0.25, 1],
    ['oklch(0.9 0.1 200 / 0)', 0.9, 0],
  ])('%s', (colour, lightness, opacity) => {
    expect(lightnessOf(colour)?.lightness).toBeCloseTo(lightness, 1);
    expect(lightnessOf(colour)?.opacity).toBe(opacity);
  });

  it.each(['', 'transparent', 'none', 'url(x)'])('is not known of "%s"', (colour) => {
    expect(lightnessOf(colour)).toBeUndefined();
  });
});
