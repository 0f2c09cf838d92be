import { fold } from '../../../core/text/fold-text.ts';
import { allAirports } from '../airports.ts';
import type { GeonamesPlace } from '../geonames/places.ts';
import { allRegions } from './regions.ts';

/** Takes a vote: the first-level code of this place stands for the region with this ISO code. */
export type Vote = (place: GeonamesPlace, code: string, weight: number) => void;

/** Weights of votes. */
const seatVote = 5;
const airportVote = 2;
const nearVote = 1;

/** The vote of each airport, for the town it serves and for the nearest. */
export const castAirportVotes = (places: readonly GeonamesPlace[], vote: Vote): void => {
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

const cellOf = (country: string, latitude: number, longitude: number): string =>
  `${country} ${Math.round(latitude)} ${Math.round(longitude)}`;

/** The vote of each seat of government, for the region that bears its name. */
export const castSeatVotes = (places: readonly GeonamesPlace[], vote: Vote): void => {
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
