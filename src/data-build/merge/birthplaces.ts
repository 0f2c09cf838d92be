import { kilometresBetween } from '../../core/entities/distance.ts';
import { fold } from '../../core/text/fold-text.ts';
import type { PantheonPerson } from '../sources/pantheon.ts';
import type { PlaceDraft } from './draft.ts';

const nearWithinKm = 40;

/** Counts, on each city, the people of Pantheon who were born there: the same name within 40 km. */
export const countBirths = (cities: readonly PlaceDraft[], people: readonly PantheonPerson[]): void => {
  const byName = new Map<string, PlaceDraft[]>();
  for (const city of cities) {
    if (city.placeType !== 'city' || !city.coordinates) continue;
    for (const name of city.aliases.keys()) byName.set(name, [...(byName.get(name) ?? []), city]);
  }
  for (const { birthCity, birthplace } of people) {
    if (!birthplace) continue;
    const city = (byName.get(fold(birthCity)) ?? []).find(
      ({ coordinates }) => coordinates && kilometresBetween(coordinates, birthplace) < nearWithinKm,
    );
    if (city) city.births++;
  }
};
