import * as v from 'valibot';
import { readHandFile } from '../../hand/read-hand-file.ts';
import { once } from '../../once.ts';

const schema = v.strictObject({
  /** By ISO 3166-2 code. */
  titles: v.record(v.string(), v.strictObject({ title: v.string(), name: v.optional(v.string()) })),
  /** ISO 3166-2 codes by key of GeoNames ("CA.01"), see `regionKey`. */
  geonames: v.record(v.string(), v.string()),
});

/** What is known by hand of first-level regions. */
export const handRegions = once(() => readHandFile('regions.yaml', schema));
