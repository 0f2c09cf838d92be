import type { Span } from '../detect/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';

/** What stands between two mentions, where it is only a comma, or only "and" or "or". */
export const gapBetween = (tokens: Tokens, span: Span, next: Span): 'comma' | 'and' | undefined => {
  if (next.from - span.to !== 1) return undefined;
  const width = (tokens.ends[span.to] ?? 0) - (tokens.starts[span.to] ?? 0);
  if (width === 1) return tokens.starts[span.to] === tokens.ends[span.to - 1] ? 'comma' : undefined;
  return width === 2 || width === 3 ? 'and' : undefined;
};

/** Whether "the" stands before a span. */
const hasArticle = (text: string, tokens: Tokens, { from }: Span): boolean =>
  wordAt(text, tokens, from - 1) === 'the';

/** A token in small letters; empty beyond the ends of the text. */
export const wordAt = (text: string, tokens: Tokens, token: number): string =>
  token < 0 || token >= tokens.count
    ? ''
    : text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();

/** What rivers do, and where what is told of them is. */
const afterRivers: ReadonlySet<string> = new Set(
  `rises rose crested runs ran flows flowed fell falls flooded floods burst bends winds froze swelled swells overflowed dried empties
  meets divides parts carries carried near above below past between beyond`.split(/\s+/),
);

/**
 * Whether "the" belongs to the name and not to a noun after it: "the Niger rises", "down the Mississippi." but not "the
 * Niger junta". So it does in "the river Congo".
 */
export const isNamedWithArticle = (text: string, tokens: Tokens, span: Span): boolean => {
  if (wordAt(text, tokens, span.from - 1) === 'river') return true;
  if (!hasArticle(text, tokens, span)) return false;
  if (span.to >= tokens.count || ((tokens.flags[span.to] ?? 0) & TokenFlag.word) === 0) return true;
  const next = wordAt(text, tokens, span.to);
  // "the Ohio and Michigan ballots", but "the Ohio and the Missouri"
  if (next === 'and' || next === 'or') return wordAt(text, tokens, span.to + 1) === 'the';
  return isStopWord(tokens.hashes[span.to] ?? 0) || afterRivers.has(next);
};
