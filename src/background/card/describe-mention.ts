import { surfaceOf } from '../../core/entities/surface.ts';
import { cardQuery } from '../../core/rank/queries.ts';
import { rank } from '../../core/rank/rank.ts';
import { tellingWords } from '../../core/rank/telling-sentence.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { details, type Data } from '../data.ts';
import { knownOf } from '../known-of.ts';
import { sentencesOf } from './sentences.ts';

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
  const names = others.map((other) => surfaceOf(table.nameOf(other)));
  const rarity = (term: number): number => Math.log(1 + index.size / (1 + index.articlesWith(term).length));
  const words = tellingWords(paragraph, table.nameOf(entity), names, rarity);
  const ids = articles.map((article) => article.id);
  const [facts, sentences] = await Promise.all([details(), sentencesOf(index, ids, words)]);
  return {
    entity: knownOf(table, facts, entity),
    articles: articles.map((article, position) => ({
      ...article,
      because: [...article.because],
      sentence: sentences[position] ?? '',
    })),
  };
};
