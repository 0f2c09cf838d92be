import type { Kind, Mention } from '../mention.ts';
import type { Tokens } from '../text/tokens.ts';

/** A mention while it is being worked on: token positions instead of offsets. */
export interface Span {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The mention that a span of tokens is in the text. */
export const mentionOf = (tokens: Tokens, span: Span): Mention => ({
  start: tokens.starts[span.from] ?? 0,
  end: tokens.ends[span.to - 1] ?? 0,
  kind: span.kind,
  confidence: span.confidence,
});
