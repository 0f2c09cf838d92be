import type { Span } from '../detect/span.ts';
import type { CandidateRun } from '../entities/gazetteer.ts';
import type { EntityTable } from '../entities/table.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import { gapBetween } from './neighbours.ts';

/**
 * The entities that a span's words may name: as they stand or, for a person with none, by first and last word
 * ("Robert Francis Kennedy", Robert "Bobby" Kennedy). A given name borrows the surname of the `next` span where the two
 * share it. -1 for none.
 */
export const runOf = (table: EntityTable, tokens: Tokens, span: Span, next?: Span): CandidateRun => {
  const shared = next && sharesSurname(tokens, span, next) ? pairOf(table, tokens, span, next) : -1;
  if (shared >= 0) return shared;
  const run = table.gazetteer.exact(tokens, span.from, span.to);
  if (run >= 0 || span.kind !== 'person') return run;
  const isLeftOut = hasNickname(tokens, span) || hasMiddleName(tokens, span);
  return isLeftOut ? table.gazetteer.exactPair(tokens, span.from, span.to - 1) : -1;
};

const isWord = (tokens: Tokens, token: number): boolean =>
  ((tokens.flags[token] ?? 0) & TokenFlag.word) !== 0;

const hasMiddleName = (tokens: Tokens, { from, to }: Span): boolean =>
  to - from === 3 && ((tokens.flags[from + 1] ?? 0) & TokenFlag.capital) !== 0;

/** William "Bill" Haley: one given name, a quotation and one surname. */
const hasNickname = (tokens: Tokens, { from, to }: Span): boolean =>
  to - from > 4 && isQuote(tokens, from + 1) && isQuote(tokens, to - 2);

/** A sign that is no dot, hyphen or apostrophe within a word. */
const isQuote = (tokens: Tokens, token: number): boolean =>
  !isWord(tokens, token) && ((tokens.flags[token] ?? 0) & TokenFlag.number) === 0;

const pairOf = (table: EntityTable, tokens: Tokens, { from }: Span, next: Span): CandidateRun =>
  table.gazetteer.exactPair(tokens, from, next.to - 1);

/** Whether two people are named with one surname: "Liam and Noel Gallagher". */
export const sharesSurname = (tokens: Tokens, span: Span, next: Span): boolean =>
  span.kind === 'person' &&
  span.to - span.from === 1 &&
  next.kind === 'person' &&
  next.to - next.from > 1 &&
  gapBetween(tokens, span, next) === 'and';
