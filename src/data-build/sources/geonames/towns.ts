import { once } from '../../once.ts';
import type { Report } from '../../report.ts';
import { fullAlias, type SourcePlace } from '../../source-record.ts';
import { isMuchRead } from '../wikipedia-titles.ts';
import { englishSpelling } from './english-spelling.ts';
import { alternatesOf, geonamesPlaces, type GeonamesPlace } from './places.ts';

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

/**
 * The towns and cities large enough to be news, without their alternate names.
 * `regionOf` names the first-level region of a place; `aliasesOf` gives the other names an English text may use.
 */
export const geonamesTowns = (
  regionOf: (place: GeonamesPlace) => string | undefined,
  aliasesOf: (place: GeonamesPlace) => readonly string[],
  report: Report,
): readonly SourcePlace[] => {
  const taken = geonamesPlaces().filter(isTaken);
  report(`GeoNames: ${taken.length} towns and cities of ${geonamesPlaces().length}`);
  return taken.map((place) => ({
    ...describe(place, regionOf(place)),
    aliases: aliasesOf(place).map(fullAlias),
  }));
};

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

/** Population of the largest place of each name. */
const largestOfNames = once((): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const { name, population } of geonamesPlaces())
    sizes.set(name, Math.max(population, sizes.get(name) ?? 0));
  return sizes;
});

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
