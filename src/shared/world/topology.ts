import * as v from 'valibot';

const position = v.tuple([v.number(), v.number()]);
const country = {
  /** Id of the country's entity, where it has one. */
  id: v.optional(v.string()),
  properties: v.object({ name: v.string() }),
};

/** The packaged world map `data/world.json`, a TopoJSON file of countries. */
export const worldSchema = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: position, translate: position }),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.object({
    countries: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({ ...country, type: v.literal('Polygon'), arcs: v.array(v.array(v.number())) }),
          v.object({
            ...country,
            type: v.literal('MultiPolygon'),
            arcs: v.array(v.array(v.array(v.number()))),
          }),
        ]),
      ),
    }),
  }),
});
export type World = v.InferOutput<typeof worldSchema>;
