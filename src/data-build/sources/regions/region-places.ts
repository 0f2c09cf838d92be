import type { Report } from '../../report.ts';
import type { SourcePlace } from '../../source-record.ts';
import type { CityPopulation } from './city-populations.ts';
import type { RegionOfTowns } from './region-towns.ts';
import { allRegions, type Region } from './regions.ts';

/** A country's capital or another city that is a region of its own is one thing here: the city. */
const cityTitle = /\((?:city|province|special city|capital)\)|Municipality$|Metropolitan City/i;
const codesOfCities = new Set(
  (
    'DE-BE DE-HH AT-9 CN-11 CN-12 CN-31 CN-50 UA-30 UA-40 RU-MOW RU-SPE MX-DIF MX-CMX AR-C BE-BRU CZ-PR HU-BU RO-B ' +
    'BG-22 US-DC JP-13 KR-11 KR-26 KR-27 KR-28 KR-29 KR-30 KR-31 KP-01 VN-HN VN-SG ID-JK TH-10 PH-00 IN-DL IN-CH ' +
    'CO-DC BY-HM KZ-ALA KZ-AST KZ-SHY GE-TB AM-ER MN-1 TW-TPE TW-KHH TW-TXG TW-TNN SA-00 SG-01 MY-14 MO-01 CU-03'
  ).split(' '),
);

/** Whether a region is a city with the rank of a region. */
export const isCityRegion = ({ code, title }: Region): boolean =>
  codesOfCities.has(code) || cityTitle.test(title);

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

/** Regions as places: United States, provinces, Länder, oblasts. `townsOf` gives what their towns say, by ISO code. */
export const regionPlaces = (
  townsOf: (code: string) => RegionOfTowns | undefined,
  populationOfCity: CityPopulation,
  report: Report,
): readonly SourcePlace[] => {
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
