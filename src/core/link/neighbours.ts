import type { Span } from '../detect/span.ts';
import type { Tokens } from '../text/tokens.ts';

/** What stands between two mentions, where it is only a comma, or only "and" or "or". */
export const gapBetween = (tokens: Tokens, span: Span, next: Span): 'comma' | 'and' | undefined => {
  if (next.from - span.to !== 1) return undefined;
  const width = (tokens.ends[span.to] ?? 0) - (tokens.starts[span.to] ?? 0);
  if (width === 1) return tokens.starts[span.to] === tokens.ends[span.to - 1] ? 'comma' : undefined;
  return width === 2 || width === 3 ? 'and' : undefined;
};

/** Whether "the" stands before a span. */
export const hasArticle = (text: string, tokens: Tokens, { from }: Span): boolean =>
  from > 0 && text.slice(tokens.starts[from - 1], tokens.ends[from - 1]).toLowerCase() === 'the';
