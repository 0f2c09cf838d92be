import type { EntityId } from '../entity.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';

/** Prominence times strength from which a listed name counts without a look at the sentence. */
const clearEnough = 0.3;

const ids = new WeakMap<EntityTable, Map<EntityIndex, EntityId>>();

/**
 * Calls back with the id of each bundled person or place whose name is in a text: exact names alone, since the tagger
 * would take minutes for a large dataset.
 */
export const eachListedName = (tokens: Tokens, table: EntityTable, visit: (id: EntityId) => void): void => {
  const { gazetteer } = table;
  for (let from = 0; from < tokens.count;) {
    const isCapital = ((tokens.flags[from] ?? 0) & TokenFlag.capital) !== 0;
    const to = isCapital ? gazetteer.longest(tokens, from, tokens.count) : from;
    if (to > from) {
      const { run } = gazetteer;
      const entity = gazetteer.entityAt(run);
      if (table.prominenceOf(entity) * gazetteer.strengthAt(run) >= clearEnough) visit(idOf(table, entity));
    }
    from = Math.max(to, from + 1);
  }
};

const idOf = (table: EntityTable, entity: EntityIndex): EntityId => {
  const known = ids.get(table) ?? new Map<EntityIndex, EntityId>();
  ids.set(table, known);
  const id = known.get(entity) ?? table.idOf(entity);
  known.set(entity, id);
  return id;
};
