import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { slug } from '../core/entities/slug.ts';
import { readPackageJson } from './read-package.ts';
import type { CountryCodes } from './sources/countries/country-codes.ts';

/** Countries of the world map: ids are those of their entities, where they have one. */
export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Points that move an outline by less than a triangle of this many square degrees are left out. */
const leastTriangle = 0.0025;
/** Steps over the width and height of the world that positions are rounded to: 2 km at the equator. */
const steps = 20_000;

const pair = v.tuple([v.number(), v.number()]);
const common = {
  id: v.optional(v.string()),
  properties: v.object({ name: v.string() }),
};
const outline = v.variant('type', [
  v.object({ ...common, type: v.literal('Polygon'), arcs: v.array(v.array(v.number())) }),
  v.object({ ...common, type: v.literal('MultiPolygon'), arcs: v.array(v.array(v.array(v.number()))) }),
]);
const atlas = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.object({
    countries: v.object({ type: v.literal('GeometryCollection'), geometries: v.array(outline) }),
  }),
});
const mappings = v.object({
  supplemental: v.object({
    codeMappings: v.record(v.string(), v.object({ _numeric: v.optional(v.string()) })),
  }),
});

/** What the atlas has no code for. */
const withoutCode: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** The world's countries as the maps of card and popup draw them: Natural Earth at 1:50 million, simplified. */
export const worldTopology = (codes: CountryCodes): WorldTopology => {
  const read = readPackageJson('world-atlas', 'countries-50m.json', atlas);
  const { codeMappings } = readPackageJson(
    'cldr-core',
    'supplemental/codeMappings.json',
    mappings,
  ).supplemental;
  const byNumber = new Map(
    Object.entries(codeMappings)
      .filter(([code]) => codes.titleOf(code) !== undefined)
      .map(([code, { _numeric }]) => [_numeric, code]),
  );
  const named = read.objects.countries.geometries.map(({ id, properties: { name }, ...shape }) => {
    const code = withoutCode[name] ?? (id === undefined ? undefined : byNumber.get(id));
    const title = code === undefined ? undefined : codes.titleOf(code);
    return {
      ...shape,
      ...(title === undefined ? {} : { id: slug(title) }),
      properties: { name: title ?? name },
    };
  });
  const world: WorldTopology = {
    ...read,
    objects: { countries: { type: 'GeometryCollection', geometries: named } },
  };
  return quantize(simplify(presimplify(world), leastTriangle), steps);
};
