import { foldedWord, isWord } from '../search/words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { Tokens, tokenise } from '../text/tokens.ts';
import type { Dictionary } from './dictionary.ts';
import { longestWord } from './term-table.ts';

/** A title counts as often as this many repetitions in the text. */
const titleWeight = 3;
/** Words looked up a query: the most telling ones by tf-idf. */
const mostWords = 32;
/** Postings read for them, at most: more frequent words than that leave room for say little. */
const mostPostings = 80_000;

const tokens = new Tokens();

/** The words of a page with how often each stands in it, without those that tell nothing. */
export const queryWords = (title: string, text: string): ReadonlyMap<string, number> => {
  const byHash = new Map<number, { readonly word: string; times: number }>();
  const count = (part: string, by: number): void => {
    const { count: length, flags, hashes, starts, ends } = tokenise(part, tokens);
    for (let i = 0; i < length; i++) {
      const hash = hashes[i] ?? 0;
      const known = byHash.get(hash);
      if (known) {
        known.times += by;
        continue;
      }
      if (!isWord(flags[i] ?? 0) || isStopWord(hash)) continue;
      const word = foldedWord(part, starts[i] ?? 0, ends[i] ?? 0).slice(0, longestWord);
      if (word.length > 1) byHash.set(hash, { word, times: by });
    }
  };
  count(title, titleWeight);
  count(text, 1);
  return new Map([...byHash.values()].map(({ word, times }) => [word, times]));
};

/** A word of the page that articles of a dataset have, with what it counts in ranking (tf-idf). */
export interface TellingWord {
  /** Position in the dictionary. */
  readonly term: number;
  readonly weight: number;
}

/** The words of a query that tell most in a dataset, by how often they are in the query and how rarely in articles. */
export const tellingWords = (
  { words, counts, articles }: Dictionary,
  query: ReadonlyMap<string, number>,
): readonly TellingWord[] => {
  const found: TellingWord[] = [];
  for (const [word, times] of query) {
    const term = words.find(word);
    const count = term < 0 ? 0 : (counts[term] ?? 0);
    if (count > 0) found.push({ term, weight: (1 + Math.log(times)) * Math.log(1 + articles / count) });
  }
  found.sort((a, b) => b.weight - a.weight || a.term - b.term);
  let postings = 0;
  return found
    .filter(({ term }, position) => {
      const count = counts[term] ?? 0;
      if (position > 0 && postings + count > mostPostings) return false;
      postings += count;
      return true;
    })
    .slice(0, mostWords);
};
