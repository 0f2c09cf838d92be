import { mostRelated } from '../../core/rank/related-for-text.ts';
import { salienceOf } from '../../core/rank/salience.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { datasetsFor, onEach } from './active.ts';
import { keyOfName, mergeRanked, rankIn } from './views.ts';

type Request = BackgroundRequests;

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
  const ranked = await onEach(datasets, (dataset) => rankIn(dataset, { title, text, entities }, mostRelated));
  const articles = mergeRanked(
    [
      answer.articles,
      ...ranked.map((list) => list.map((article) => ({ ...article, because: [...article.because] }))),
    ],
    mostRelated,
  );
  return { ...answer, articles };
};
