import type { EntityIndex } from '../core/mention.ts';
import { pageQuery } from '../core/rank/queries.ts';
import { rank } from '../core/rank/rank.ts';
import { mostRelated } from '../core/rank/related-for-text.ts';
import { salienceOf } from '../core/rank/salience.ts';
import type { Answer, BackgroundRequests, Params } from '../shared/messages.ts';
import type { Data } from './data.ts';

/** A page's people and places by importance, and the articles that match the page. */
export const rankPage = (
  { table, index }: Data,
  { title, text, names }: Params<BackgroundRequests, 'rankPage'>,
): Answer<BackgroundRequests, 'rankPage'> => {
  const occurrences = new Map<EntityIndex, (typeof names)[number]>();
  for (const name of names) {
    const entity = name.entity === undefined ? undefined : table.find(name.entity);
    if (entity !== undefined) occurrences.set(entity, name);
  }
  const articles = rank(index, table, pageQuery(title, text, occurrences), mostRelated);
  return {
    names: names.toSorted((a, b) => salienceOf(b) - salienceOf(a) || a.first - b.first),
    articles: articles.map((article) => ({ ...article, because: [...article.because] })),
  };
};
