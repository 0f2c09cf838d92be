import { describe, expect, it } from 'vitest';
import { palette } from '../../../src/shared/palette.ts';
import { colourNames } from '../../../src/shared/settings/schema.ts';
import { contrast } from './contrast.ts';

describe('palette', () => {
  it.each(colourNames)('%s can be read on light and on dark pages', (name) => {
    const { light, dark } = palette[name];
    for (const paper of ['#ffffff', '#fff1e5']) expect(contrast(light, paper)).toBeGreaterThanOrEqual(4.5);
    for (const paper of ['#000000', '#1f1f1f']) expect(contrast(dark, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('has no two colours alike', () => {
    const shades = colourNames.flatMap((name) => [palette[name].light, palette[name].dark]);
    expect(new Set(shades).size).toBe(shades.length);
  });
});
