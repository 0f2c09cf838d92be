import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palette } from '../../../src/shared/palette.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(resolve(import.meta.dirname, '../../../src/ui/tokens.css'), 'utf8');

/** The long form of a hexadecimal colour. */
const long = (colour: string): string => (colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour);

const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]+), (#[\da-f]+)\)/g)].map(
    ([, name, light, dark]) => [name, { light: long(light!), dark: long(dark!) }] as const,
  ),
);
/** How much of a country's fill is the reader's colour, as `map.css` mixes it. */
const mapCss = readFileSync(resolve(import.meta.dirname, '../../../src/ui/map/map.css'), 'utf8');
const countryShare = Number(/--dark-shade\)\) (\d+)%, var\(--land\)/.exec(mapCss)?.[1]) / 100;

const mixed = (colour: string, other: string, share: number): string => {
  const channels = [1, 3, 5].map((at) => {
    const [one = 0, two = 0] = [colour, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(one * share + two * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
};

const of = (name: string, theme: 'light' | 'dark'): string => colours.get(name)![theme];

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  it.each(['ink', 'ink-soft', 'accent', 'danger'])('%s can be read on every background', (name) => {
    for (const paper of ['paper', 'paper-shade']) {
      expect(contrast(of(name, theme), of(paper, theme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  // Of text on drawings axe cannot tell what it stands on.
  it('names and dots of maps stand out on sea and land, and on countries in every colour of places', () => {
    for (const ground of ['sea', 'land'])
      expect(contrast(of('ink', theme), of(ground, theme))).toBeGreaterThanOrEqual(4.5);
    for (const shades of Object.values(palette)) {
      const country = mixed(shades[theme], of('land', theme), countryShare);
      expect(contrast(of('ink', theme), country)).toBeGreaterThanOrEqual(4.5);
      for (const ground of [of('sea', theme), of('land', theme), country])
        expect(contrast(shades[theme], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('edges of controls can be seen', () => {
    expect(contrast(of('edge', theme), of('paper', theme))).toBeGreaterThanOrEqual(3);
  });
});
