import { isAbbreviation } from './abbreviations.ts';
import { TokenFlag, tokenise, Tokens } from './tokens.ts';

/**
 * Abbreviations beside those of `abbreviations.ts`, which the tagger has learned with. As written: "Ill." is a state, "ill." an
 * end.
 */
const furtherAbbreviations = new Set(
  'ca est vol vols pp fig secs hrs Sens Reps Govs Gens Profs Drs Messrs Mme Mlle Mts Sts Pvt Pfc Vol Fig Ala Ariz Ark Calif Colo Conn Del Fla Ill Ind Kan Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wis Wyo'.split(
    ' ',
  ),
);

/** Those of `abbreviations.ts` that a text ends a sentence with as readily as it goes on: "Apple Inc.", "Davis Jr.". */
const endings = new Set('inc ltd co corp bros jr sr no al'.split(' '));

/** Words that, with a capital after an abbreviation, begin a sentence rather than go on with a name. */
const openers = new Set(
  'a an the this that these those he she it they we you his her its their our my in on at by for from with after before since during when while where as if although though because but and so yet however there here then now both each all some many most another such what who'.split(
    ' ',
  ),
);

/**
 * Whether the token at a position begins a sentence. Unlike `TokenFlag.sentenceStart`, on which the tagger has learned, it
 * looks ahead: a small letter goes on with the sentence, and what follows "U.S." or "Inc." begins one where it is a word
 * such as "The".
 */
export const beginsSentence = (text: string, tokens: Tokens, position: number): boolean => {
  if (position === 0) return true;
  const flags = tokens.flags[position] ?? 0;
  // What is glued to the sentence before, as a closing quote, belongs to that.
  if ((flags & TokenFlag.glued) !== 0) return false;
  if ((flags & TokenFlag.lineStart) !== 0) return true;
  if (isSmall(flags)) return false;
  const short = shortBefore(text, tokens, position);
  if (short === undefined) return (flags & TokenFlag.sentenceStart) !== 0;
  return mayEnd(short) && (flags & TokenFlag.capital) !== 0 && openers.has(lowerAt(text, tokens, position));
};

/** A word with a small first letter. */
const isSmall = (flags: number): boolean =>
  (flags & TokenFlag.word) !== 0 && (flags & TokenFlag.capital) === 0 && (flags & TokenFlag.hasLower) !== 0;

const withInnerStops = /^\p{L}(?:\.\p{L})+$/u;

/** The abbreviation or initial that stands before a token, without its last full stop, in lower case. */
const shortBefore = (text: string, tokens: Tokens, position: number): string | undefined => {
  const last = lastBeforeQuotes(text, tokens, position);
  const word = lowerAt(text, tokens, last);
  if (((tokens.flags[last] ?? 0) & TokenFlag.dotted) !== 0) return word.slice(0, -1);
  if (word !== '.' || last === 0) return undefined;
  const short = text.slice(tokens.starts[last - 1], tokens.ends[last - 1]);
  const isShort = /^\p{Ll}$/u.test(short) || withInnerStops.test(short) || furtherAbbreviations.has(short);
  return isShort ? short.toLowerCase() : undefined;
};

/** Whether an abbreviation may end a sentence as well: "U.S.", "p.m.", "Fla.", "Inc."; not "J.", "Mr." or "e.g.". */
const mayEnd = (short: string): boolean =>
  endings.has(short) || (short.length > 1 && !isAbbreviation(short, 0, short.length));

const lowerAt = (text: string, { starts, ends }: Tokens, position: number): string =>
  text.slice(starts[position], ends[position]).toLowerCase();

const closing = new Set(['"', "'", '”', '’', '»', ')', ']']);

/** The last token before a position that is no quote or bracket closed there. */
const lastBeforeQuotes = (text: string, tokens: Tokens, position: number): number => {
  let before = position - 1;
  while (before > 0 && closing.has(lowerAt(text, tokens, before))) before -= 1;
  return before;
};

/** Tokens from one to before another. */
export interface TokenSpan {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The sentences of a text, one after another, without gaps. */
export const sentencesOf = (text: string, tokens: Tokens): readonly TokenSpan[] => {
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (beginsSentence(text, tokens, i)) starts.push(i);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? tokens.count }));
};

/** The first sentence of a text; empty where it has no words. */
export const firstSentence = (text: string): string => {
  const tokens = tokenise(text, new Tokens());
  const [first] = sentencesOf(text, tokens);
  return first ? text.slice(tokens.starts[first.from], tokens.ends[first.to - 1]) : '';
};
