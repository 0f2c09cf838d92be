import { queryWords } from '../../core/imported/query-words.ts';
import { mostRelated } from '../../core/rank/related-for-text.ts';
import { salienceOf } from '../../core/rank/salience.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import type { PagePlace } from '../../shared/schemas.ts';
import { datasetsFor, onEach } from './active.ts';
import { placeImported } from './entity-details.ts';
import { keyOfName, mergeRanked, rankIn } from './views.ts';

type Request = BackgroundRequests;

const placeOf = async (entity: string): Promise<readonly PagePlace[]> => {
  const [latitude, longitude] = (await placeImported(entity)) ?? [];
  return latitude === undefined || longitude === undefined ? [] : [{ entity, latitude, longitude }];
};

/** The answer for a page with the articles of imported datasets among the bundled ones. */
export const rankPageWithDatasets = async (
  { title, text, names, host }: Params<Request, 'rankPage'>,
  answer: Answer<Request, 'rankPage'>,
): Promise<Answer<Request, 'rankPage'>> => {
  const datasets = await datasetsFor(host);
  if (datasets.length === 0) return answer;
  const entities = new Map(
    names.map((name) => [keyOfName(name), { name: name.name, salience: salienceOf(name) }] as const),
  );
  const query = { words: queryWords(title, text), entities };
  const ranked = await onEach(datasets, (dataset) => rankIn(dataset, query, mostRelated));
  const articles = mergeRanked(
    [
      answer.articles,
      ...ranked.map((list) => list.map((article) => ({ ...article, because: [...article.because] }))),
    ],
    mostRelated,
  );
  const own = await Promise.all(
    names.flatMap(({ entity, kind }) => (kind === 'place' && entity?.includes(':') ? [placeOf(entity)] : [])),
  );
  return { ...answer, places: [...answer.places, ...own.flat()], articles };
};
