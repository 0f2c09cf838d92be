import type { EntityTable } from '../core/entities/table.ts';
import { surfaceOf } from '../core/entities/surface.ts';
import { givenNames, peopleNames } from './word-lists.ts';

/** Names to put in the place of others. */
export interface NamePools {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Names of places, by sort. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly sortOf: ReadonlyMap<string, string>;
}

/** Prominence from which a place is given another name, and from which a city lends its own. */
const known = 0.1;
const wellKnown = 0.25;

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Names of well-known people and places of the table, and of the name lists. */
export const poolsOf = (table: EntityTable): NamePools => {
  const given: string[] = [];
  const family: string[] = [];
  const places = new Map<string, string[]>();
  const sortOf = new Map<string, string>();
  for (let entity = 0; entity < table.size; entity++) {
    const name = surfaceOf(table.nameOf(entity));
    const sort = table.placeTypeOf(entity);
    if (sort === undefined) {
      const parts = name.split(' ');
      if (parts.length !== 2) continue;
      given.push(parts[0] ?? '');
      family.push(parts[1] ?? '');
      continue;
    }
    // Better-known places only: towns would drown the rest.
    if (!sortOf.has(name) && table.prominenceOf(entity) > known) sortOf.set(name, sort);
    if (sort === 'city' && table.prominenceOf(entity) < wellKnown) continue;
    const pool = places.get(sort) ?? [];
    places.set(sort, pool);
    pool.push(name);
  }
  const unlisted = [...peopleNames()].filter((name) => /^\p{Ll}{3,}$/u.test(name)).map(capitalised);
  return {
    given: [...given, ...[...givenNames()].map(capitalised)],
    family: [...family, ...unlisted],
    places,
    sortOf,
  };
};
