import * as v from 'valibot';

/** A small map that says where a place is, ready to draw: data of SVG paths in pixels of the map. */
export const locatorMapSchema = v.object({
  width: v.number(),
  height: v.number(),
  /** Countries other than the place's own. */
  land: v.string(),
  country: v.string(),
  /** Where the place is; absent for what fills the map. */
  point: v.optional(v.tuple([v.number(), v.number()])),
});
export type LocatorMap = v.InferOutput<typeof locatorMapSchema>;
