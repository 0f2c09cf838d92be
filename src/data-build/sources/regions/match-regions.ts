import type { GeonamesPlace } from '../geonames/places.ts';
import { castAirportVotes, castSeatVotes, type Vote } from './region-votes.ts';
import { allRegions, type Region } from './regions.ts';

/** GeoNames numbers provinces its own way in Canada, Australia and Britain, the countries whose towns need them most. */
const knownRegions: Readonly<Record<string, string>> = {
  'CA.01': 'CA-AB',
  'CA.02': 'CA-BC',
  'CA.03': 'CA-MB',
  'CA.04': 'CA-NB',
  'CA.05': 'CA-NL',
  'CA.07': 'CA-NS',
  'CA.08': 'CA-ON',
  'CA.09': 'CA-PE',
  'CA.10': 'CA-QC',
  'CA.11': 'CA-SK',
  'CA.12': 'CA-YT',
  'CA.13': 'CA-NT',
  'CA.14': 'CA-NU',
  'AU.01': 'AU-ACT',
  'AU.02': 'AU-NSW',
  'AU.03': 'AU-NT',
  'AU.04': 'AU-QLD',
  'AU.05': 'AU-SA',
  'AU.06': 'AU-TAS',
  'AU.07': 'AU-VIC',
  'AU.08': 'AU-WA',
  'GB.ENG': 'GB-ENG',
  'GB.SCT': 'GB-SCT',
  'GB.WLS': 'GB-WLS',
  'GB.NIR': 'GB-NIR',
};

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
  for (const place of places) {
    const key = regionKey(place);
    const code = knownRegions[key] ?? (place.countryCode === 'US' ? `US-${place.regionCode}` : undefined);
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
