import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { Tokens, tokenise } from '../text/tokens.ts';
import { eachCandidate } from '../entities/each-candidate.ts';

/** All whom or what a name as a whole may mean, the likeliest first. Empty for words that name no one known. */
export const readingsOf = (table: EntityTable, name: string): readonly EntityIndex[] => {
  const tokens = tokenise(name, new Tokens());
  const readings: { readonly entity: EntityIndex; readonly prior: number }[] = [];
  if (tokens.count > 0) {
    eachCandidate(table, table.gazetteer.exact(tokens, 0, tokens.count), (entity, prior) =>
      readings.push({ entity, prior }),
    );
  }
  return readings.sort((a, b) => b.prior - a.prior || a.entity - b.entity).map(({ entity }) => entity);
};
