import type { RankedArticle } from '../article.ts';
import type { DatasetIndex } from '../dataset/index.ts';
import { postingShift, roleMain } from '../dataset/index-layout.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { highest, isIdentity, scoreArticles } from './score.ts';
import { pickBest, pickDiverse } from './pick.ts';
import { reasonsOf } from './reasons.ts';
import { standInOf, withStandIns } from './stand-ins.ts';
import { weights } from './weights.ts';

/** What articles are wanted for: a page, a paragraph or an entity, told by its people, places and words. */
export interface Query {
  readonly title: string;
  readonly text: string;
  /** Salience of each entity, above 0. */
  readonly entities: ReadonlyMap<EntityIndex, number>;
}

/**
 * The articles that match a query, best first, at most `limit`; none where nothing matches well. With `only`, just
 * articles that are about or mention that entity, or where none does and it is a place, the area it lies in.
 */
export const rank = (
  index: DatasetIndex,
  table: EntityTable,
  asked: Query,
  limit: number,
  only?: EntityIndex,
): readonly RankedArticle[] => {
  const { entities, standsFor } = withStandIns(index, table, asked.entities);
  const query = { ...asked, entities };
  const all = scoreArticles(index, query);
  const scores = only === undefined ? all : scoresOf(index, all, standInOf(index, table, only) ?? only);
  const best = highest(scores);
  if (best < weights.absoluteFloor) return [];
  const named = { saliences: asked.entities, standsFor };
  // Around one entity there is nothing to be diverse about.
  const pick = only === undefined ? pickDiverse : pickBest;
  return pick(index, scores, best * weights.relativeFloor, limit, named).map(({ article, score, ties }) => ({
    ...index.summary(article),
    score,
    because: reasonsOf(ties).map((entity) => table.nameOf(entity)),
  }));
};

/** The scores of the articles that have to do with an entity, the one on just that above all, 0 for all others. */
const scoresOf = (index: DatasetIndex, all: Float64Array, entity: EntityIndex): Float64Array => {
  const scores = new Float64Array(all.length);
  const postings = index.articlesOf(entity);
  for (const posting of postings) {
    const article = posting >>> postingShift;
    scores[article] = all[article] ?? 0;
  }
  const best = highest(scores);
  for (const posting of postings) {
    const article = posting >>> postingShift;
    if ((posting & roleMain) !== 0 && isIdentity(index, article)) scores[article] = best * aboveAll;
  }
  return scores;
};

/** How far above the best of the others the article on the entity itself stands. */
const aboveAll = 1.01;
