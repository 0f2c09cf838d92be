import { kilometresBetween } from '../../core/entities/distance.ts';
import type { PlaceType } from '../../core/entity.ts';
import { fold } from '../../core/text/fold-text.ts';
import type { SourcePlace } from '../source-record.ts';
import { cityStates } from '../sources/countries/territories.ts';
import type { PlaceDraft } from './draft.ts';

/** Kinds of place that sources may take for one another. */
const typesAlike: Readonly<Record<PlaceType, readonly PlaceType[]>> = {
  city: ['city', 'site'],
  site: ['site', 'city'],
  region: ['region', 'land', 'country'],
  land: ['land', 'region', 'country'],
  country: ['country', 'region', 'land'],
  water: ['water'],
};

/** How far apart, in kilometres, two sources may put the middle of one place. */
const sameWithinKm: Readonly<Record<PlaceType, number>> = {
  city: 60,
  site: 40,
  region: 500,
  land: 500,
  country: 3000,
  water: 1500,
};

/**
 * How well a record that shares a name with a draft fits it: 0 where it is another place, else above 0 and higher for
 * agreement in title, region, nearness and size. Two records of one source are different places, but WordNet tells an
 * island from the region it is.
 */
export const matchScore = (record: SourcePlace, draft: PlaceDraft): number => {
  if (!typesFit(record, draft)) return 0;
  if (draft.sources.has(record.source) && (record.source !== 'wordnet' || !isTerritory(record.placeType)))
    return 0;
  const sameTitle = record.title !== undefined && record.title === draft.title;
  if (titlesClash(record, draft)) return 0;
  const countriesDiffer =
    record.countryCode !== undefined &&
    draft.countryCode !== undefined &&
    record.countryCode !== draft.countryCode;
  if (countriesDiffer && !sameTitle && !mayCrossBorders(draft)) return 0;
  const near = nearness(record, draft);
  if (near === 0 && !sameTitle) return 0;
  const sameRegion = regionFit(record, draft);
  if (sameRegion === 0) return 0;
  const known = record.countryCode !== undefined && !countriesDiffer ? 1 : 0.3;
  const sameName = fold(record.name) === fold(draft.name) ? 1 : 0;
  const sameType = record.placeType === draft.placeType ? 1 : 0;
  return (sameTitle ? 10 : 0) + sameName + sameRegion + near + known + size(draft) / 4 + sameType;
};

const typesFit = (record: SourcePlace, draft: PlaceDraft): boolean => {
  if (typesAlike[record.placeType].includes(draft.placeType)) return true;
  const city = record.placeType === 'city' ? record : draft;
  const country = record.placeType === 'country' ? record : draft;
  const isCityState =
    city.placeType === 'city' && country.placeType === 'country' && cityStates.has(country.countryCode ?? '');
  // WordNet's classes are rough: it takes squares for regions and hills for land.
  const isOnlyInDictionary = mayCrossBorders(draft) && fold(record.name) === fold(draft.name);
  return isCityState || record.typeIsGuess === true || (record.source === 'hand' && isOnlyInDictionary);
};

/** A hand-kept title replaces that of a region, never that of a country: the island of Ireland is not the republic. */
const titlesClash = (record: SourcePlace, draft: PlaceDraft): boolean => {
  if (record.title === undefined || draft.title === undefined || record.title === draft.title) return false;
  return record.source !== 'hand' || draft.placeType === 'country';
};

/** Rivers and mountains lie in several countries, and WordNet files regions under the country of its day. */
const mayCrossBorders = ({ sources, placeType }: PlaceDraft): boolean =>
  sources.size === 1 && sources.has('wordnet') && placeType !== 'city';

/** 1 where coordinates agree or one side has none, 0 where they are too far apart. */
const nearness = (record: SourcePlace, draft: PlaceDraft): number => {
  if (!record.coordinates || !draft.coordinates) return 1;
  const limit = Math.max(sameWithinKm[record.placeType], sameWithinKm[draft.placeType]);
  const distance = kilometresBetween(record.coordinates, draft.coordinates);
  return distance > limit ? 0 : 2 - distance / limit;
};

/** Within the United States a city is told from its namesakes by its state; elsewhere sources cut regions differently. */
const regionFit = (record: SourcePlace, draft: PlaceDraft): number => {
  if (record.region === undefined || draft.region === undefined) return 1;
  if (fold(record.region) === fold(draft.region)) return 3;
  return record.countryCode === 'US' && record.placeType === 'city' ? 0 : 1;
};

const isTerritory = (type: PlaceType): boolean => type === 'region' || type === 'land' || type === 'country';
const size = (draft: PlaceDraft): number => Math.log10(1 + (draft.population ?? 0));
