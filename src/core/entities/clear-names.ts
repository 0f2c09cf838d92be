import type { EntityIndex } from '../mention.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import type { EntityTable } from './table.ts';

/** Prominence times strength from which a listed name counts without a look at the sentence. */
const clearEnough = 0.3;

/** Calls back with each exact name of a table, the longest from left to right, whose likeliest reading is clear by itself. */
export const eachClearName = (
  tokens: Tokens,
  table: EntityTable,
  visit: (entity: EntityIndex, from: number, to: number, clarity: number) => void,
): void => {
  const { gazetteer } = table;
  for (let from = 0; from < tokens.count;) {
    const isCapital = ((tokens.flags[from] ?? 0) & TokenFlag.capital) !== 0;
    const to = isCapital ? gazetteer.longest(tokens, from, tokens.count) : from;
    if (to > from) {
      const { run } = gazetteer;
      const entity = gazetteer.entityAt(run);
      const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(run);
      if (clarity >= clearEnough) visit(entity, from, to, clarity);
    }
    from = Math.max(to, from + 1);
  }
};
