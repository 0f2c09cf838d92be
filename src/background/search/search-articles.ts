import * as v from 'valibot';
import type { DatasetIndex } from '../../core/dataset/index.ts';
import { recordIn, textFileOf } from '../../core/dataset/texts.ts';
import { snippetOf } from '../../core/search/snippet.ts';
import type { FoundArticle } from '../../shared/schemas.ts';
import { searchIndex, textFile } from '../data.ts';
import type { FoundList } from './found-list.ts';
import type { Found } from './search-index.ts';

const textSchema = v.object({ text: v.string() });

/** The bundled articles that a query finds, with the sentence that matches where the title alone does not tell why. */
export const searchArticles = async (
  { index }: { readonly index: Pick<DatasetIndex, 'find' | 'summary'> },
  query: string,
): Promise<FoundList> => {
  const search = await searchIndex();
  const articles = search.find(query).flatMap((found) => {
    const article = index.find(found.id);
    return article === undefined ? [] : [{ article, found }];
  });
  const show = async (place: number): Promise<FoundArticle | undefined> => {
    const one = articles[place];
    if (!one) return undefined;
    const summary = index.summary(one.article);
    return one.found.inTitle ? summary : { ...summary, snippet: await snippet(one.article, one.found) };
  };
  return {
    inTitle: articles.map(({ found }) => found.inTitle),
    show: (places) => Promise.all(places.map(show)),
  };
};

const snippet = async (article: number, { words }: Found): Promise<string[]> => {
  const { text } = v.parse(textSchema, recordIn(await textFile(textFileOf(article)), article));
  return snippetOf(text, words);
};
