import type { DatasetIndex } from '../dataset/index.ts';
import { eachTerm } from '../dataset/terms.ts';
import { Tokens, tokenise } from '../text/tokens.ts';

/** A title counts as often as this many repetitions in the text. */
const titleWeight = 3;
/** Words looked up a query: the most telling ones by tf-idf. */
const mostTerms = 40;

/** Parameters of BM25 (Robertson and Zaragoza, 2009): saturation of repeated words, and of long texts. */
const saturation = 1.2;
const lengthPenalty = 0.75;

/** The telling words of a query, by token hash, with how often each stands in it. */
export const queryTerms = (title: string, text: string): ReadonlyMap<number, number> => {
  const tokens = new Tokens();
  const counts = new Map<number, number>();
  const count = (by: number) => (hash: number) => counts.set(hash, (counts.get(hash) ?? 0) + by);
  eachTerm(tokenise(title, tokens), count(titleWeight));
  eachTerm(tokenise(text, tokens), count(1));
  return counts;
};

/** Adds to `scores`, one an article, how well its words match a query's terms (BM25). */
export const scoreWords = (
  index: DatasetIndex,
  terms: ReadonlyMap<number, number>,
  scores: Float64Array,
): void => {
  for (const [hash, weight] of mostTelling(index, terms)) {
    for (const posting of index.articlesWith(hash)) {
      const article = posting >>> 8;
      const times = posting & 0xff;
      const length = (index.lengths[article] ?? 0) / index.averageLength;
      const damped =
        (times * (saturation + 1)) / (times + saturation * (1 - lengthPenalty + lengthPenalty * length));
      scores[article] = (scores[article] ?? 0) + weight * damped;
    }
  }
};

const mostTelling = (
  index: DatasetIndex,
  terms: ReadonlyMap<number, number>,
): (readonly [number, number])[] => {
  const weighted: (readonly [number, number])[] = [];
  for (const [hash, times] of terms) {
    const holding = index.articlesWith(hash).length;
    if (holding > 0) weighted.push([hash, (1 + Math.log(times)) * Math.log(1 + index.size / holding)]);
  }
  return weighted.sort(([a, one], [b, other]) => other - one || a - b).slice(0, mostTerms);
};
