import { fold } from '../core/text/fold-text.ts';
import { countBirths } from './merge/birthplaces.ts';
import { correctTitles, titleCorrections } from './merge/corrected-titles.ts';
import type { PersonDraft, PlaceDraft } from './merge/draft.ts';
import { addPlaceNames } from './merge/place-names.ts';
import { mergePlaces } from './merge/places.ts';
import { placeProminence } from './merge/prominence.ts';
import { titlePlaces } from './merge/titles.ts';
import type { Report } from './report.ts';
import type { SourcePlace } from './source-record.ts';
import { airportPlaces } from './sources/airports.ts';
import { articlePlaces } from './sources/article-entities.ts';
import type { CountryCodes } from './sources/countries/country-codes.ts';
import { englishAliases } from './sources/geonames/english-aliases.ts';
import { geonamesPlaces } from './sources/geonames/places.ts';
import { geonamesTowns } from './sources/geonames/towns.ts';
import { handKeptPlaces } from './sources/hand-places.ts';
import type { PantheonPerson } from './sources/pantheon.ts';
import { cityPopulations } from './sources/regions/city-populations.ts';
import { regionKey, matchRegions } from './sources/regions/match-regions.ts';
import { regionPlaces } from './sources/regions/region-places.ts';
import { townsByRegion } from './sources/regions/region-towns.ts';
import { allRegions } from './sources/regions/regions.ts';
import { wordnetPlaces } from './sources/wordnet/places.ts';
import type { WrittenArticle } from './sources/written-articles.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';
import { givenNames } from './words/personal-names.ts';

/** How the report names lines of hand/titles.yaml for places that are not there, or have the right title anyway. */
export const unusedCorrections = 'hand/titles.yaml corrects nothing with: ';

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
): readonly PlaceDraft[] => {
  const regions = matchRegions(geonamesPlaces());
  const isAnother = namesElsewhere(codes);
  const byHand = handKeptPlaces(report);
  const drafts = mergePlaces([
    ...states,
    ...regionPlaces(townsByRegion(regions), cityPopulations(byHand), report),
    ...geonamesTowns(
      (place) => regions.get(regionKey(place))?.name,
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
  const given = titlePlaces(drafts, codes.titleOf, isOrdinary);
  const titled = correctTitles(given, titleCorrections());
  if (titled.unused.length > 0) report(`${unusedCorrections}${titled.unused.join('; ')}`);
  addPlaceNames(titled.drafts);
  return titled.drafts;
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
