import { analyse, type AnalysisData } from '../analyse.ts';
import type { RankedArticle } from '../article.ts';
import type { DatasetIndex } from '../dataset/index.ts';
import { occurrencesOf, pageQuery } from './queries.ts';
import { rank } from './rank.ts';

/** Articles in the answer for a page or a text. */
export const mostRelated = 10;

/** The first line of a text counts as its title where it is no longer than this, in characters. */
const longestTitle = 200;

/** The articles that match a plain text, best first. */
export const relatedForText = (
  data: AnalysisData & { readonly index: DatasetIndex },
  text: string,
): readonly RankedArticle[] => {
  const firstLine = text.search(/\n|$/);
  const titleEnd = firstLine <= longestTitle && firstLine < text.length ? firstLine : 0;
  const occurrences = occurrencesOf(analyse(data, text).mentions, titleEnd);
  const query = pageQuery(text.slice(0, titleEnd), text, occurrences);
  return rank(data.index, data.table, query, mostRelated);
};
