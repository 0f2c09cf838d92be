import type { ArticleIndex, DatasetIndex } from '../dataset/index.ts';
import { eachTerm } from '../dataset/terms.ts';
import { Tokens, tokenise } from '../text/tokens.ts';

const scratch = new Tokens();
/** The telling words of each title that was asked for, by token hash: a page asks for most of an index's. */
const known = new WeakMap<DatasetIndex, (readonly number[])[]>();

const termsOf = (index: DatasetIndex, article: ArticleIndex): readonly number[] => {
  const titles = known.get(index) ?? [];
  known.set(index, titles);
  const before = titles[article];
  if (before !== undefined) return before;
  const terms: number[] = [];
  eachTerm(tokenise(index.titleOf(article), scratch), (hash) => terms.push(hash));
  titles[article] = terms;
  return terms;
};

/** 1 where all telling words of an article's title stand among a query's terms, 0 otherwise; titles without any count 0. */
export const titleCoverage = (
  index: DatasetIndex,
  article: ArticleIndex,
  terms: ReadonlyMap<number, number>,
): number => {
  const title = termsOf(index, article);
  return title.length > 0 && title.every((hash) => terms.has(hash)) ? 1 : 0;
};
