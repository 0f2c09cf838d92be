import { snippetOf } from '../../core/search/snippet.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { mostShown, showFound, type FoundList } from '../search/found-list.ts';
import { datasetsFor, onEach, type ActiveDataset } from './active.ts';
import { findInDataset } from './search-dataset.ts';
import { summaryOf } from './views.ts';

type Request = BackgroundRequests;

/**
 * The results of a search in the bundled articles, given while they are on their way, and in imported datasets: both
 * wait for storage, and do so at the same time.
 */
export const searchWithDatasets = async (
  { query }: Params<Request, 'search'>,
  bundled: Promise<FoundList>,
): Promise<Answer<Request, 'search'>> => {
  const lists = await Promise.all([bundled, searchAll(query)]);
  return { articles: await showFound(lists.flat()) };
};

const searchAll = async (query: string): Promise<readonly FoundList[]> =>
  onEach(await datasetsFor(undefined), (dataset) => search(dataset, query));

const search = async (dataset: ActiveDataset, query: string): Promise<FoundList> => {
  const found = await findInDataset(dataset.data, query, mostShown);
  const read = async (
    { entry, data }: ActiveDataset,
    places: readonly number[],
  ): ReturnType<FoundList['show']> => {
    const positions = places.map((place) => found[place]?.article ?? -1);
    const articles = await data.articles(positions);
    return places.map((place, number) => {
      const article = articles.get(positions[number] ?? -1);
      const one = found[place];
      if (!article || !one) return undefined;
      const summary = summaryOf(entry, article);
      return one.inTitle ? summary : { ...summary, snippet: snippetOf(article.text, one.words) };
    });
  };
  return {
    inTitle: found.map(({ inTitle }) => inTitle),
    show: async (places) => (await onEach([dataset], (open) => read(open, places))).flat(),
  };
};
