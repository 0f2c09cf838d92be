import type { EntityIndex } from '../core/mention.ts';
import { pageQuery } from '../core/rank/queries.ts';
import { rank } from '../core/rank/rank.ts';
import { mostRelated } from '../core/rank/related-for-text.ts';
import { salienceOf } from '../core/rank/salience.ts';
import type { Answer, BackgroundRequests, Params } from '../shared/messages.ts';
import type { PagePlace } from '../shared/schemas.ts';
import type { Data } from './data.ts';

/** A page's people and places by importance, where the places are, and the articles that match the page. */
export const rankPage = (
  { table, index }: Data,
  { title, text, names }: Params<BackgroundRequests, 'rankPage'>,
): Answer<BackgroundRequests, 'rankPage'> => {
  const occurrences = new Map<EntityIndex, (typeof names)[number]>();
  for (const name of names) {
    const entity = name.entity === undefined ? undefined : table.find(name.entity);
    if (entity !== undefined) occurrences.set(entity, name);
  }
  const order = names
    .map((name, position) => ({ position, first: name.first, salience: salienceOf(name) }))
    .sort((a, b) => b.salience - a.salience || a.first - b.first);
  const articles = rank(index, table, pageQuery(title, text, occurrences), mostRelated);
  return {
    order: order.map(({ position }) => position),
    places: [...occurrences.keys()].flatMap((entity) => placeOf(table, entity)),
    articles: articles.map((article) => ({ ...article, because: [...article.because] })),
  };
};

const placeOf = (table: Data['table'], entity: EntityIndex): PagePlace[] => {
  const coordinates = table.kindOf(entity) === 'place' ? table.coordinatesOf(entity) : undefined;
  if (!coordinates) return [];
  const [latitude, longitude] = coordinates;
  return [{ entity: table.idOf(entity), latitude, longitude }];
};
