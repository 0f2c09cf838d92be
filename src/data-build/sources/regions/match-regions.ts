import { fold } from '../../../core/text/fold-text.ts';
import { allAirports } from '../airports.ts';
import type { GeonamesPlace } from '../geonames/places.ts';
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

const seatVote = 5;
const airportVote = 2;
const nearVote = 1;
const fewestVotes = 2;

/**
 * Which OurAirports region a GeoNames first-level code stands for. The two number regions differently, so each airport
 * votes with its region for the code of the town it serves and of the nearest town, and each seat of government for the
 * region that bears its name.
 */
export const matchRegions = (places: readonly GeonamesPlace[]): ReadonlyMap<string, Region> => {
  const regions = new Map(allRegions().map((region) => [region.code, region]));
  const votes = new Map<string, Map<string, number>>();
  const vote = (place: GeonamesPlace, code: string, weight: number) => {
    const key = adminKey(place);
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
  for (const { countryCode, admin } of places) {
    const code =
      knownRegions[`${countryCode}.${admin}`] ?? (countryCode === 'US' ? `US-${admin}` : undefined);
    const region = code === undefined ? undefined : regions.get(code);
    if (region) matched.set(`${countryCode}.${admin}`, region);
  }
  return matched;
};

type Vote = (place: GeonamesPlace, code: string, weight: number) => void;

/** Key of a GeoNames first-level region in the map that `matchRegions` gives. */
export const adminKey = ({ countryCode, admin }: { countryCode: string; admin: string }): string =>
  `${countryCode}.${admin}`;

const castAirportVotes = (places: readonly GeonamesPlace[], vote: Vote): void => {
  const cells = new Map<string, GeonamesPlace[]>();
  for (const place of places) {
    const cell = cellOf(place.countryCode, ...place.coordinates);
    const list = cells.get(cell);
    if (list) list.push(place);
    else cells.set(cell, [place]);
  }
  for (const airport of allAirports()) {
    const latitude = Number(airport.latitude_deg);
    const longitude = Number(airport.longitude_deg);
    const near = cells.get(cellOf(airport.iso_country, latitude, longitude)) ?? [];
    const served = near.find((place) => place.name === airport.municipality);
    if (served) vote(served, airport.iso_region, airportVote);
    const distance = (place: GeonamesPlace) =>
      (place.coordinates[0] - latitude) ** 2 + (place.coordinates[1] - longitude) ** 2;
    const nearest = near.reduce<GeonamesPlace | undefined>(
      (best, place) => (best && distance(best) <= distance(place) ? best : place),
      undefined,
    );
    if (nearest) vote(nearest, airport.iso_region, nearVote);
  }
};

const cellOf = (country: string, latitude: number, longitude: number) =>
  `${country} ${Math.round(latitude)} ${Math.round(longitude)}`;

const castSeatVotes = (places: readonly GeonamesPlace[], vote: Vote): void => {
  const byName = new Map<string, string[]>();
  for (const region of allRegions()) {
    for (const name of new Set([region.name, region.name.split(' ')[0] ?? ''])) {
      const key = `${region.countryCode} ${fold(name)}`;
      byName.set(key, [...(byName.get(key) ?? []), region.code]);
    }
  }
  for (const place of places) {
    if (place.feature !== 'PPLA' && place.feature !== 'PPLC') continue;
    for (const code of byName.get(`${place.countryCode} ${fold(place.name)}`) ?? [])
      vote(place, code, seatVote);
  }
};
