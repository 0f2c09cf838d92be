import { snippetOf } from '../../core/search/snippet.ts';
import { isEmptyWord } from '../../core/search/words.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import type { FoundArticle } from '../../shared/schemas.ts';
import { datasetsFor, onEach, type ActiveDataset } from './active.ts';
import { findInDataset } from './search-dataset.ts';
import { summaryOf } from './views.ts';

type Request = BackgroundRequests;

const mostFound = 20;

/**
 * The results of a search with those of imported datasets, who take turns: first where titles match, then texts. Takes
 * the bundled answer while it is on its way: both wait for storage, and do so at the same time.
 */
export const searchWithDatasets = async (
  { query }: Params<Request, 'search'>,
  bundled: Promise<Answer<Request, 'search'>>,
): Promise<Answer<Request, 'search'>> => {
  const [answer, found] = await Promise.all([bundled, searchAll(query)]);
  if (found.length === 0) return answer;
  const lists = [answer.articles, ...found];
  // An article without a snippet has all words in its title.
  const byTitle = takeTurns(lists.map((list) => list.filter(({ snippet }) => snippet === undefined)));
  const byText = takeTurns(lists.map((list) => list.filter(({ snippet }) => snippet !== undefined)));
  return { articles: [...byTitle, ...byText].slice(0, mostFound) };
};

const searchAll = async (query: string): Promise<readonly FoundArticle[][]> =>
  onEach(await datasetsFor(undefined), (dataset) => search(dataset, query));

const search = async ({ entry, data }: ActiveDataset, query: string): Promise<FoundArticle[]> => {
  const found = await findInDataset(data, query, mostFound);
  const articles = await data.articles(found.map(({ article }) => article));
  return found.flatMap(({ article: position, words, inTitle }) => {
    const article = articles.get(position);
    if (!article) return [];
    const telling = new Set(words.filter((word) => !isEmptyWord(word)));
    const summary = summaryOf(entry, article);
    return [inTitle ? summary : { ...summary, snippet: snippetOf(article.text, telling) }];
  });
};

const takeTurns = <Value>(lists: readonly (readonly Value[])[]): Value[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, position) =>
    lists.flatMap((list) => list.slice(position, position + 1)),
  ).flat();
};
