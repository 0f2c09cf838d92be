import * as v from 'valibot';
import { fullAlias, longestDescription } from '../source-record.ts';

/** A share or a prominence, 0 to 1. */
export const handShare = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** ISO 3166 alpha-2 code of a country. */
export const handCountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** One line on a person or place. */
export const handDescription = v.pipe(v.string(), v.maxLength(longestDescription));

const alias = v.union([
  v.pipe(v.string(), v.transform(fullAlias)),
  v.strictObject({ text: v.string(), strength: handShare }),
]);

/** A list of names: a bare one has strength 1, `{ text, strength }` says its own. */
export const handAliases = v.optional(v.array(alias), []);
