import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { handAliases, handCountryCode, handDescription, handShare } from '../hand/fields.ts';
import { readHandFile } from '../hand/read-hand-file.ts';
import type { Report } from '../report.ts';
import type { SourcePlace } from '../source-record.ts';
import { plainName } from './article-entities.ts';

const handPlace = v.strictObject({
  /** Wikipedia title. */
  title: v.string(),
  /** Where it is not the title without its brackets or the part after the comma. */
  name: v.optional(v.string()),
  aliases: handAliases,
  type: v.picklist(['country', 'region', 'city', 'water', 'land', 'site']),
  country: v.optional(handCountryCode),
  region: v.optional(v.string()),
  at: v.optional(v.tuple([v.number(), v.number()])),
  population: v.optional(v.number()),
  description: v.optional(handDescription),
  prominence: v.optional(handShare),
});
const handPlaces = v.strictObject({ places: v.array(handPlace) });

/** Places of second rank, by field. */
const placeFiles = readdirSync(new URL('../hand/places/', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => `places/${file}`);

/** Places and names of places that the packages lack or name badly, kept by hand. */
export const handKeptPlaces = (report: Report): readonly SourcePlace[] => {
  const places = ['places.yaml', 'landmarks.yaml', 'cities.yaml', ...placeFiles].flatMap(
    (file) => readHandFile(file, handPlaces).places,
  );
  report(`By hand: ${places.length} places`);
  return places.map(
    ({ title, name, type, country, region, at, population, description, prominence, aliases }) => ({
      source: 'hand',
      name: name ?? plainName(title),
      title,
      aliases,
      placeType: type,
      ...(country === undefined ? {} : { countryCode: country }),
      ...(region === undefined ? {} : { region }),
      ...(at === undefined ? {} : { coordinates: at }),
      ...(population === undefined ? {} : { population }),
      ...(description === undefined ? {} : { description }),
      ...(prominence === undefined ? {} : { prominence }),
    }),
  );
};
