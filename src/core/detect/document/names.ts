import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import type { Lexicon } from '../tagger/lexicon.ts';
import type { Observations } from '../tagger/observations.ts';

/** A text as the rules of this folder look at it. */
export interface DocumentView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly seen: Observations;
  readonly lexicon: Lexicon;
}

/** A name while the document's evidence is weighed: a class of the tagger, and how sure it is. */
export interface Name {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Position in `classes` of the tagger. */
  readonly nameClass: number;
  readonly confidence: number;
}

/** Whether a token begins with a capital letter. */
export const isCapital = ({ tokens }: DocumentView, token: number): boolean =>
  ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0;

/** Bits (`WordFlag`) of what the lexicon knows of a token's word. */
export const wordFlags = ({ seen, lexicon }: DocumentView, token: number): number =>
  lexicon.flags[seen.lexicon[token] ?? 0] ?? 0;

/** The token's text in lower case. For single tokens that are looked at closely, not for every token. */
export const wordAt = ({ text, tokens }: DocumentView, token: number): string =>
  text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
