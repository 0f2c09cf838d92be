import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';

/** Countries where the family name comes first, also in English texts. */
const countries: ReadonlySet<string> = new Set([
  'north-korea',
  'south-korea',
  'china',
  'taiwan',
  'hong-kong',
  'singapore',
  'vietnam',
  'cambodia',
]);

/** Whether a person's name begins with the family name ("Kim Jong Un", "Xi Jinping"). */
export const isFamilyFirst = (table: EntityTable, entity: EntityIndex): boolean => {
  const country = entity < 0 ? undefined : table.countryOf(entity);
  return country !== undefined && countries.has(table.idOf(country));
};
