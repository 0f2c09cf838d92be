import { queryWords } from '../../core/imported/query-words.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import type { CardArticle } from '../../shared/schemas.ts';
import type { Data } from '../data.ts';
import { datasetsFor, onEach } from './active.ts';
import { describeImported } from './entity-details.ts';
import { withSentences } from './sentences.ts';
import { keyOfEntity, mergeRanked, rankIn } from './views.ts';

type Request = BackgroundRequests;

const articlesOnCard = 3;
/** Salience of what the mention means and of what stands near it, as for bundled articles. */
const focus = 3;
const near = 1.2;

/** A card with the articles of imported datasets, and with the people and places that only they know. */
export const cardWithDatasets = async (
  data: Pick<Data, 'table' | 'index'>,
  params: Params<Request, 'card'>,
  answer: Answer<Request, 'card'>,
  host: string | undefined,
): Promise<Answer<Request, 'card'>> => {
  const { entity: id, surface, paragraph, nearby } = params;
  const datasets = id === undefined ? [] : await datasetsFor(host);
  if (id === undefined || datasets.length === 0) return answer;
  const entity = answer.entity ?? (await describeImported(id));
  const key = keyOfEntity(id);
  const entities = new Map<string, { readonly name: string; readonly salience: number }>([
    ...nearby.map((other) => [keyOfEntity(other), { name: other, salience: near }] as const),
    [key, { name: entity?.name ?? surface, salience: focus }] as const,
  ]);
  const query = { words: queryWords('', paragraph), entities };
  const ranked = await onEach(datasets, (dataset) => rankIn(dataset, query, articlesOnCard, key));
  const lists = ranked.map((list) =>
    list.map((article) => ({ ...article, because: entity ? [entity.name] : [] })),
  );
  const card = {
    ...answer,
    ...(entity ? { entity } : {}),
    articles: mergeRanked<CardArticle>([answer.articles, ...lists], articlesOnCard),
  };
  return { ...card, articles: await withSentences(data, params, card, datasets) };
};
