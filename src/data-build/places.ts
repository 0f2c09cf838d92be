import { countBirths } from './merge/birthplaces.ts';
import { correctTitles, titleCorrections } from './merge/corrected-titles.ts';
import type { PersonDraft, PlaceDraft } from './merge/draft.ts';
import { addPlaceNames } from './merge/place-names.ts';
import { mergePlaces } from './merge/places.ts';
import { placeProminence } from './merge/prominence.ts';
import { titlePlaces } from './merge/titles.ts';
import type { Report, SourcePlace } from './source-record.ts';
import { adminKey, matchRegions } from './sources/admin-regions.ts';
import { airportPlaces } from './sources/airports.ts';
import { articlePlaces } from './sources/articles.ts';
import type { CountryCodes } from './sources/country-codes.ts';
import type { WrittenArticle } from './sources/front-matter.ts';
import { englishAliases } from './sources/geonames-aliases.ts';
import { geonames, geonamesPlaces } from './sources/geonames.ts';
import { handKeptPlaces } from './sources/hand-places.ts';
import type { PantheonPerson } from './sources/pantheon.ts';
import { allRegions, regionPlaces, type CityPopulation, type RegionOfTowns } from './sources/regions.ts';
import { wordnetPlaces } from './sources/wordnet-places.ts';
import { fold } from '../core/text/fold-text.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';
import { givenNames } from './words/personal-names.ts';

interface PlaceInputs {
  readonly states: readonly SourcePlace[];
  readonly codes: CountryCodes;
  readonly articles: readonly WrittenArticle[];
  readonly famous: readonly PantheonPerson[];
  readonly people: readonly PersonDraft[];
}

/** All places, merged, with titles and prominence. */
export const buildPlaces = (
  { states, codes, articles, famous, people }: PlaceInputs,
  report: Report,
): PlaceDraft[] => {
  const regions = matchRegions(geonamesPlaces());
  const isAnother = namesElsewhere(codes);
  const byHand = handKeptPlaces(report);
  const drafts = mergePlaces([
    ...states,
    ...regionPlaces(townsByRegion(regions), cityPopulations(byHand), report),
    ...geonames(
      (place) => regions.get(adminKey(place))?.name,
      (place) => englishAliases(place, isAnother),
      report,
    ),
    ...airportPlaces(report),
    ...wordnetPlaces(codes.codeOf, report),
    ...byHand,
    ...articlePlaces(articles, codes.codeOf, report),
  ]);
  countBirths(drafts, famous);
  for (const draft of drafts) draft.prominence = placeProminence(draft);
  const isOrdinary = ordinaryNames(people);
  const titled = correctTitles(titlePlaces(drafts, codes.titleOf, isOrdinary), titleCorrections());
  addPlaceNames(titled);
  return titled;
};

/** Tells names that mean something or someone else first: ordinary words, given names, famous people. */
const ordinaryNames = (people: readonly PersonDraft[]): ((name: string) => boolean) => {
  const famous = new Set(
    people
      .filter(({ prominence }) => prominence >= famousProminence)
      .flatMap(({ aliases }) => [...aliases.keys()]),
  );
  return (name) => isOrdinaryWord(name) || givenNames().has(name.toLowerCase()) || famous.has(fold(name));
};

const famousProminence = 0.7;

/** Tells names of countries, regions and towns of some size, which are no other name of a city. */
const namesElsewhere = ({ codeOf }: CountryCodes): ((name: string) => boolean) => {
  const names = new Set(allRegions().map(({ name }) => fold(name)));
  for (const { name, population } of geonamesPlaces())
    if (population >= townPopulation) names.add(fold(name));
  return (name) => names.has(fold(name)) || codeOf(name) !== undefined;
};

const townPopulation = 5_000;

/** Sizes of cities under the names GeoNames has and the titles we give them: regions bear English names ("Geneva"). */
const cityPopulations = (byHand: readonly SourcePlace[]): CityPopulation => {
  const largest = new Map<string, number>();
  for (const { countryCode, name, population, feature } of geonamesPlaces()) {
    const key = `${countryCode} ${fold(name)}`;
    if (feature !== 'PPLX' && population > (largest.get(key) ?? 0)) largest.set(key, population);
  }
  for (const { placeType, countryCode, name, aliases } of byHand) {
    if (placeType !== 'city') continue;
    const sizes = aliases.map(({ text }) => largest.get(`${countryCode} ${fold(text)}`) ?? 0);
    const key = `${countryCode} ${fold(name)}`;
    if (!largest.has(key) && Math.max(0, ...sizes) > 0) largest.set(key, Math.max(...sizes));
  }
  return (countryCode, name) => largest.get(`${countryCode} ${fold(name)}`);
};

/** Sums the towns of each region by its ISO code. */
const townsByRegion = (
  regions: ReturnType<typeof matchRegions>,
): ((code: string) => RegionOfTowns | undefined) => {
  const sums = new Map<string, { population: number; latitude: number; longitude: number }>();
  for (const place of geonamesPlaces()) {
    const code = regions.get(adminKey(place))?.code;
    if (code === undefined || place.feature === 'PPLX') continue;
    const { population } = place;
    const sum = sums.get(code) ?? { population: 0, latitude: 0, longitude: 0 };
    sum.population += population;
    sum.latitude += place.coordinates[0] * population;
    sum.longitude += place.coordinates[1] * population;
    sums.set(code, sum);
  }
  return (code) => {
    const sum = sums.get(code);
    if (!sum || sum.population === 0) return undefined;
    const { population, latitude, longitude } = sum;
    return { population, coordinates: [latitude / population, longitude / population] };
  };
};
