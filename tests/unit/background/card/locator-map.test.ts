import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../src/background/card/atlas.ts';
import { locatorMap } from '../../../../src/background/card/locator-map.ts';
import { countries } from '../../../../src/data-build/sources/countries/countries.ts';
import { countryCodes } from '../../../../src/data-build/sources/countries/country-codes.ts';
import { worldTopology } from '../../../../src/data-build/world.ts';
import { worldSchema } from '../../../../src/shared/world/topology.ts';

const packaged: unknown = JSON.parse(JSON.stringify(worldTopology(countryCodes(countries(() => undefined)))));
const pieces = piecesOf(v.parse(worldSchema, packaged));

const coordinatesIn = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the locator map', () => {
  it('has a town in the middle, its country and the land around it', () => {
    const map = locatorMap(pieces, { at: [131.9, 43.12], isCountry: false, country: 'russia' });
    expect(map.point).toEqual([map.width / 2, map.height / 2]);
    expect(map.country).toMatch(/^M/);
    expect(map.land).toMatch(/^M/);
  });

  it('shows a large country without a point, a tiny one with it', () => {
    const russia = locatorMap(pieces, { at: [100, 60], isCountry: true, country: 'russia' });
    expect(russia.point).toBeUndefined();
    const xs = coordinatesIn(russia.country).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(100);
    const malta = locatorMap(pieces, { at: [14.4, 35.9], isCountry: true, country: 'malta' });
    expect(malta.point).toBeDefined();
    expect(malta.land).toMatch(/^M/);
  });

  it('has a place for the smallest countries, whose outline is a point', () => {
    const smallest = pieces.toSorted((a, b) => a.radius - b.radius).slice(0, 10);
    for (const { country, center } of smallest) {
      const { point, land, country: own } = locatorMap(pieces, { at: center, isCountry: true, country });
      expect(`${land}${own}`, country).not.toContain('NaN');
      for (const pixels of point ?? []) expect(pixels, country).toBeGreaterThan(0);
    }
  });

  it.each([
    ['Fiji, at the date line', [178, -17.8], 'fiji'],
    ['the South Pole', [0, -90], 'antarctica'],
    ['the open sea', [-140, -40], undefined],
    ['Svalbard', [16, 78.5], 'norway'],
    ['Alaska', [-150, 64], 'united-states'],
  ] as const)('draws nothing outside its frame around %s', (_, [longitude, latitude], country) => {
    const map = locatorMap(pieces, { at: [longitude, latitude], isCountry: false, country });
    for (const [x, y] of [...coordinatesIn(map.land), ...coordinatesIn(map.country)]) {
      expect(x).toBeGreaterThanOrEqual(-2.1);
      expect(x).toBeLessThanOrEqual(map.width + 2.1);
      expect(y).toBeGreaterThanOrEqual(-2.1);
      expect(y).toBeLessThanOrEqual(map.height + 2.1);
    }
    expect(JSON.stringify(map).length).toBeLessThan(40_000);
  });
});
