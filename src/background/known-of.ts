import type { EntityDetailsFile } from '../core/entities/details.ts';
import type { EntityTable } from '../core/entities/table.ts';
import type { EntityIndex } from '../core/mention.ts';
import type { CardEntity } from '../shared/schemas.ts';

/** All that is known of an entity. */
export const knownOf = (table: EntityTable, details: EntityDetailsFile, entity: EntityIndex): CardEntity => {
  const { born, died } = table.lifeOf(entity);
  const country = table.countryOf(entity);
  const population = details.populationOf(entity);
  return {
    id: table.idOf(entity),
    name: table.nameOf(entity),
    kind: table.kindOf(entity),
    description: details.descriptionOf(entity),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    ...(country === undefined ? {} : { country: table.nameOf(country) }),
    ...(population === undefined ? {} : { population }),
    hasMap: table.kindOf(entity) === 'place' && table.coordinatesOf(entity) !== undefined,
  };
};
