import * as v from 'valibot';
import { storedRecord } from './stored-record.ts';

/** An article that the reader keeps, with what a list of them shows. */
export const savedArticleSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** When it was saved, in milliseconds since 1970. */
  saved: v.number(),
});
export type SavedArticle = v.InferOutput<typeof savedArticleSchema>;

/** Saved articles, oldest first. */
export const savedArticles = storedRecord<SavedArticle[]>('saved', v.array(savedArticleSchema), []);

/** Saves an article now; one that is saved already stays as it is. */
export const saveArticle = (article: Pick<SavedArticle, 'id' | 'title'>): Promise<void> =>
  savedArticles.change((before) =>
    before.some(({ id }) => id === article.id) ? before : [...before, { ...article, saved: Date.now() }],
  );

/** No longer saves an article. */
export const unsaveArticle = (id: string): Promise<void> =>
  savedArticles.change((before) => before.filter((article) => article.id !== id));
