import type { EntityTable } from '../entities/table.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import type { Span } from './span.ts';

/** Prominence times strength from which a listed name counts as unambiguous by itself. */
const clearEnough = 0.3;

/**
 * Exact names of the entity table, where the likeliest reading is clear without looking at the sentence: the
 * fallback for languages that the tagger has not been trained on.
 */
export const namesOnly = (tokens: Tokens, table: EntityTable): Span[] => {
  const { gazetteer } = table;
  const spans: Span[] = [];
  for (let from = 0; from < tokens.count;) {
    const isCapital = ((tokens.flags[from] ?? 0) & TokenFlag.capital) !== 0;
    const to = isCapital ? gazetteer.longest(tokens, from, tokens.count) : from;
    if (to > from) {
      const { run } = gazetteer;
      const entity = gazetteer.entityAt(run);
      const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(run);
      if (clarity >= clearEnough) spans.push({ from, to, kind: table.kindOf(entity), confidence: clarity });
    }
    from = Math.max(to, from + 1);
  }
  return spans;
};
