import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { failure, messageOf, success, type Result } from '../../shared/result.ts';
import type { World } from '../../ui/map/world.ts';

const pair = v.tuple([v.number(), v.number()]);
const common = { id: v.optional(v.string()), properties: v.object({ name: v.string() }) };
const ring = v.array(v.number());
const country = v.variant('type', [
  v.object({ ...common, type: v.literal('Polygon'), arcs: v.array(ring) }),
  v.object({ ...common, type: v.literal('MultiPolygon'), arcs: v.array(v.array(ring)) }),
]);
const worldSchema = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.object({
    countries: v.object({ type: v.literal('GeometryCollection'), geometries: v.array(country) }),
  }),
});

/** The packaged map of the world. */
export const loadWorld = async (): Promise<Result<World>> => {
  try {
    const response = await fetch(browser.runtime.getURL('data/world.json'));
    return success(v.parse(worldSchema, await response.json()));
  } catch (thrown) {
    return failure('data-broken', messageOf(thrown));
  }
};
