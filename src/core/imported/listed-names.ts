import { eachClearName } from '../entities/clear-names.ts';
import type { EntityId } from '../entity.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import type { Tokens } from '../text/tokens.ts';

const ids = new WeakMap<EntityTable, Map<EntityIndex, EntityId>>();

/**
 * Calls back with the id of each bundled person or place whose name is in a text: exact names alone, since the tagger
 * would take minutes for a large dataset.
 */
export const eachListedName = (tokens: Tokens, table: EntityTable, visit: (id: EntityId) => void): void =>
  eachClearName(tokens, table, (entity) => visit(idOf(table, entity)));

const idOf = (table: EntityTable, entity: EntityIndex): EntityId => {
  const known = ids.get(table) ?? new Map<EntityIndex, EntityId>();
  ids.set(table, known);
  const id = known.get(entity) ?? table.idOf(entity);
  known.set(entity, id);
  return id;
};
