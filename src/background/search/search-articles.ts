import * as v from 'valibot';
import type { DatasetIndex } from '../../core/dataset/index.ts';
import { recordIn, textFileOf } from '../../core/dataset/texts.ts';
import { snippetOf } from '../../core/search/snippet.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { searchIndex, textFile } from '../data.ts';
import type { Found } from './search-index.ts';

const textSchema = v.object({ text: v.string() });

/** The articles that a query finds, best first, with the sentence that matches where the title alone does not tell why. */
export const searchArticles = async (
  { index }: { readonly index: Pick<DatasetIndex, 'find' | 'summary'> },
  { query }: Params<BackgroundRequests, 'search'>,
): Promise<Answer<BackgroundRequests, 'search'>> => {
  const search = await searchIndex();
  const articles = search.find(query).flatMap((found) => {
    const article = index.find(found.id);
    return article === undefined ? [] : [{ article, found }];
  });
  return {
    articles: await Promise.all(
      articles.map(async ({ article, found }) => {
        const summary = index.summary(article);
        return found.inTitle ? summary : { ...summary, snippet: await snippet(article, found) };
      }),
    ),
  };
};

const snippet = async (article: number, { words }: Found): Promise<string[]> => {
  const { text } = v.parse(textSchema, recordIn(await textFile(textFileOf(article)), article));
  return snippetOf(text, words);
};
