import { eachClearName } from '../entities/clear-names.ts';
import type { EntityTable } from '../entities/table.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Span } from './span.ts';

/**
 * Exact names of the entity table, where the likeliest reading is clear without looking at the sentence: the
 * fallback for languages that the tagger has not been trained on.
 */
export const namesOnly = (tokens: Tokens, table: EntityTable): Span[] => {
  const spans: Span[] = [];
  eachClearName(tokens, table, (entity, from, to, clarity) => {
    spans.push({ from, to, kind: table.kindOf(entity), confidence: clarity });
  });
  return spans;
};
