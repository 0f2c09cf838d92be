import { beginsSentence } from '../text/sentences.ts';
import { tokenise, Tokens } from '../text/tokens.ts';
import { foldedWord, isWord } from './words.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Sentence extends Span {
  /** The words that match, in order. */
  readonly matches: readonly (Span & { readonly word: string })[];
}

/** Which words match, as `searchWords` gives them. */
type Words = Pick<ReadonlySet<string>, 'has'>;

/** UTF-16 units of a snippet at most, and of it before the first match while there is enough after that. */
const longest = 160;
const longestLead = 60;
const ellipsis = '…';

/**
 * The sentence of a text that has the most of some words, cut to what fits in two lines. In parts: those at odd
 * positions match. Empty where no sentence has any.
 */
export const snippetOf = (text: string, words: Words): string[] => {
  const variety = ({ matches }: Sentence): number => new Set(matches.map(({ word }) => word)).size;
  const best = sentencesOf(text, words).reduce<Sentence | undefined>(
    (before, next) => (variety(next) > (before ? variety(before) : 0) ? next : before),
    undefined,
  );
  return best ? partsOf(text, best) : [];
};

const tokens = new Tokens();

const sentencesOf = (text: string, words: Words): readonly Sentence[] => {
  const { count, flags, starts, ends } = tokenise(text, tokens);
  const sentences: { start: number; end: number; matches: (Span & { word: string })[] }[] = [];
  for (let i = 0; i < count; i++) {
    const flag = flags[i] ?? 0;
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    if (beginsSentence(text, tokens, i)) sentences.push({ start, end, matches: [] });
    const sentence = sentences.at(-1);
    if (!sentence) continue;
    sentence.end = end;
    const word = isWord(flag) ? foldedWord(text, start, end) : '';
    if (words.has(word)) sentence.matches.push({ start, end, word });
  }
  return sentences;
};

const partsOf = (text: string, { start, end, matches }: Sentence): string[] => {
  const first = matches[0]?.start ?? start;
  const from =
    end - start <= longest || first - start <= longestLead
      ? start
      : afterSpace(text, Math.min(first - longestLead, end - longest), first);
  const to = end - from <= longest ? end : beforeSpace(text, from + longest, first);
  const parts: string[] = [];
  let at = from;
  for (const match of matches) {
    if (match.start < from || match.end > to) continue;
    parts.push(tidy(text.slice(at, match.start)), text.slice(match.start, match.end));
    at = match.end;
  }
  parts.push(tidy(text.slice(at, to)) + (to < end ? ellipsis : ''));
  if (from > start) parts[0] = ellipsis + (parts[0] ?? '');
  return parts;
};

/** The place after the first white space from `at` on, or `at` where none comes before `limit`. */
const afterSpace = (text: string, at: number, limit: number): number => {
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
};

/** The place of the last white space up to `at`, or `at` where there is none after `limit`. */
const beforeSpace = (text: string, at: number, limit: number): number => {
  const space = text.slice(limit, at + 1).search(/\s\S*$/);
  return space < 0 ? at : limit + space;
};

const tidy = (part: string): string => part.replace(/\s+/g, ' ');
