import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point, Size } from './view.ts';

/** Countries of the world, as packaged in `data/world.json`: their ids are those of their entities. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The frame of a map, in its own units. Half as high as wide is what an equal-area world takes. */
export const frame: Size = [360, 180];

const projection = geoEqualEarth().fitSize([...frame], { type: 'Sphere' });
const path = geoPath(projection).digits(2);

/** The world as outlines to draw, in units of the frame. */
export interface Outlines {
  readonly sphere: string;
  readonly land: string;
  /** Of one country, by the id of its entity. */
  readonly countries: ReadonlyMap<string, string>;
}

/** Draws the land, and those countries on their own that are asked for. */
export const outlinesOf = (world: World, wanted: readonly string[]): Outlines => {
  const all = feature(world, world.objects.countries);
  const countries = all.features.flatMap((country) =>
    typeof country.id === 'string' && wanted.includes(country.id)
      ? [[country.id, path(country) ?? ''] as const]
      : [],
  );
  return {
    sphere: path({ type: 'Sphere' }) ?? '',
    land: path(all) ?? '',
    countries: new Map(countries),
  };
};

/** Where a place is on the map. */
export const pointOf = (latitude: number, longitude: number): Point =>
  projection([longitude, latitude]) ?? [0, 0];
