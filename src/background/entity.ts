import { postingShift } from '../core/dataset/index-layout.ts';
import type { DatasetIndex } from '../core/dataset/index.ts';
import type { EntityIndex } from '../core/mention.ts';
import { cardQuery } from '../core/rank/queries.ts';
import { rank } from '../core/rank/rank.ts';
import type { Answer, BackgroundRequests, Params } from '../shared/messages.ts';
import { failure, success, type Result } from '../shared/result.ts';
import { details, type Data } from './data.ts';
import { knownOf } from './known-of.ts';

const mostArticles = 20;

/** A person or place with the articles on it, best first. */
export const describeEntity = async (
  { table, index }: Data,
  { id }: Params<BackgroundRequests, 'entity'>,
): Promise<Result<Answer<BackgroundRequests, 'entity'>>> => {
  const entity = table.find(id);
  if (entity === undefined) return failure('not-found', `no entity ${id}`);
  const known = knownOf(table, await details(), entity);
  // What its own article is about as well tells which of many others matter for it.
  const [own] = rank(index, table, cardQuery(entity, known.description, []), 1, entity);
  const others = own === undefined ? [] : othersIn(index, own.id, entity);
  const articles = rank(index, table, cardQuery(entity, known.description, others), mostArticles, entity);
  return success({
    entity: known,
    articles: articles.map((article) => ({ ...article, because: [] })),
    total: index.articlesOf(entity).length,
  });
};

const othersIn = (index: DatasetIndex, article: string, entity: EntityIndex): EntityIndex[] => {
  const position = index.find(article);
  const postings = position === undefined ? [] : index.entitiesOf(position);
  return Array.from(postings, (posting) => posting >>> postingShift).filter((other) => other !== entity);
};
