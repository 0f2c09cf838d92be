import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/data-build/sources/countries/countries.ts';
import { countryCodes } from '../../../src/data-build/sources/countries/country-codes.ts';
import { worldTopology } from '../../../src/data-build/world.ts';

const codes = countryCodes(countries(() => undefined));
const world = worldTopology(codes);
const shapes = feature(world, world.objects.countries).features;

describe('the world map', () => {
  it('stays small enough for a packaged file', () => {
    expect(gzipSync(JSON.stringify(world)).length).toBeLessThan(125_000);
  });

  it('names countries as the entity table does', () => {
    const ids = new Map(shapes.map(({ id, properties }) => [properties.name, id]));
    expect(ids.get('North Korea')).toBe('north-korea');
    expect(ids.get('United States')).toBe('united-states');
    expect(ids.get('Kosovo')).toBe('kosovo');
    expect(ids.get('Democratic Republic of the Congo')).toBe('democratic-republic-of-the-congo');
    expect([...ids.values()].filter((id) => id === undefined).length).toBeLessThan(10);
  });

  it('turns no outline inside out, which would cover the globe', () => {
    for (const { geometry, properties } of shapes) {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      for (const coordinates of polygons)
        expect(geoArea({ type: 'Polygon', coordinates }), properties.name).toBeLessThan(2 * Math.PI);
    }
  });
});
