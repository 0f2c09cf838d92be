import { beginOf, classes, insideOf } from '../core/detect/tagger/labels.ts';
import { TokenFlag, Tokens, tokenise } from '../core/text/tokens.ts';
import type { GoldDocument } from './gold.ts';
import { strippedTitles } from './word-lists.ts';

/** A text with the label of each token. */
export interface LabelledText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly labels: Uint8Array;
  /** Weight of the text in training. */
  readonly weight: number;
}

/** Cuts a text into tokens and labels them. */
export const labelled = (document: GoldDocument, weight = 1): LabelledText => {
  const tokens = tokenise(document.text, new Tokens());
  return { text: document.text, tokens, labels: labelTokens(tokens, document), weight };
};

/** A token belongs to the name that covers its beginning, or the first that begins inside it. */
const labelTokens = (tokens: Tokens, { text, spans }: GoldDocument): Uint8Array => {
  const labels = new Uint8Array(tokens.count);
  for (const { start, end, kind } of spans) {
    const nameClass = classes.indexOf(kind);
    let first = firstEndingAfter(tokens, start);
    if (kind === 'person') while (isTitle(text, tokens, first, end)) first += 1;
    for (let i = first; i < tokens.count && (tokens.starts[i] ?? 0) < end; i++) {
      labels[i] = i === first ? beginOf(nameClass) : insideOf(nameClass);
    }
  }
  return labels;
};

/** A title before a capitalised word of the name: some corpora take titles into names, mentions leave them out. */
const isTitle = (text: string, tokens: Tokens, i: number, end: number): boolean => {
  const next = i + 1;
  if (next >= tokens.count || (tokens.starts[next] ?? 0) >= end) return false;
  if (((tokens.flags[next] ?? 0) & TokenFlag.capital) === 0) return false;
  const word = text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase().replaceAll('.', '');
  return strippedTitles.has(word);
};

const firstEndingAfter = (tokens: Tokens, offset: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
