import { cardQuery } from '../core/rank/queries.ts';
import { rank } from '../core/rank/rank.ts';
import type { Answer, BackgroundRequests, Params } from '../shared/messages.ts';
import type { Data } from './data.ts';
import { details } from './data.ts';

const articlesOnCard = 3;

/** Who or what a mention means and the articles that explain it in its paragraph. */
export const describeMention = async (
  { table, index }: Data,
  { entity: id, paragraph, nearby }: Params<BackgroundRequests, 'card'>,
): Promise<Answer<BackgroundRequests, 'card'>> => {
  const entity = id === undefined ? undefined : table.find(id);
  if (entity === undefined) return { articles: [] };
  const others = nearby.flatMap((other) => table.find(other) ?? []);
  const articles = rank(index, table, cardQuery(entity, paragraph, others), articlesOnCard, entity);
  return {
    entity: {
      id: table.idOf(entity),
      name: table.nameOf(entity),
      kind: table.kindOf(entity),
      description: (await details()).descriptionOf(entity),
    },
    articles: articles.map((article) => ({ ...article, because: [...article.because] })),
  };
};
