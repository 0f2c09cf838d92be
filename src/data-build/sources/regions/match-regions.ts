import type { GeonamesPlace } from '../geonames/places.ts';
import { handRegions } from './hand-regions.ts';
import { castAirportVotes, castSeatVotes, type Vote } from './region-votes.ts';
import { allRegions, type Region } from './regions.ts';

/** Countries whose GeoNames first-level codes hold several regions each, so that none of them is the one. */
const coarserThanRegions: ReadonlySet<string> = new Set(['PH']);

/** Votes below which a code is left without a region. */
const fewestVotes = 2;

/**
 * Which OurAirports region a GeoNames first-level code stands for. The two number regions differently, so each airport
 * votes with its region for the code of the town it serves and of the nearest town, and each seat of government for the
 * region that bears its name.
 */
export const matchRegions = (places: readonly GeonamesPlace[]): ReadonlyMap<string, Region> => {
  const regions = new Map(allRegions().map((region) => [region.code, region]));
  const votes = new Map<string, Map<string, number>>();
  const vote: Vote = (place, code, weight) => {
    if (coarserThanRegions.has(place.countryCode)) return;
    const key = regionKey(place);
    const cast = votes.get(key) ?? new Map<string, number>();
    votes.set(key, cast.set(code, (cast.get(code) ?? 0) + weight));
  };
  castAirportVotes(places, vote);
  castSeatVotes(places, vote);
  const matched = new Map<string, Region>();
  for (const [key, cast] of votes) {
    const best = [...cast].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    const region = best && best[1] >= fewestVotes ? regions.get(best[0]) : undefined;
    if (region) matched.set(key, region);
  }
  const numbered = handRegions().geonames;
  for (const place of places) {
    const key = regionKey(place);
    const code = numbered[key] ?? (place.countryCode === 'US' ? `US-${place.regionCode}` : undefined);
    const region = code === undefined ? undefined : regions.get(code);
    if (region) matched.set(key, region);
  }
  return matched;
};

/** Key of a GeoNames first-level region in the map that `matchRegions` gives. */
export const regionKey = ({
  countryCode,
  regionCode,
}: Pick<GeonamesPlace, 'countryCode' | 'regionCode'>): string => `${countryCode}.${regionCode}`;
