import { surfaceOf } from '../../core/entities/surface.ts';
import { cardQuery } from '../../core/rank/queries.ts';
import { rank } from '../../core/rank/rank.ts';
import { tellingWords } from '../../core/rank/telling-sentence.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { details, type Data } from '../data.ts';
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
  const country = table.countryOf(entity);
  const population = facts.populationOf(entity);
  return {
    entity: {
      id: table.idOf(entity),
      name: table.nameOf(entity),
      kind: table.kindOf(entity),
      description: facts.descriptionOf(entity),
      ...known(table.lifeOf(entity)),
      ...(country === undefined ? {} : { country: table.nameOf(country) }),
      ...(population === undefined ? {} : { population }),
      hasMap: table.kindOf(entity) === 'place' && table.coordinatesOf(entity) !== undefined,
    },
    articles: articles.map((article, position) => ({
      ...article,
      because: [...article.because],
      sentence: sentences[position] ?? '',
    })),
  };
};

const known = ({ born, died }: { readonly born: number | undefined; readonly died: number | undefined }) => ({
  ...(born === undefined ? {} : { born }),
  ...(died === undefined ? {} : { died }),
});
