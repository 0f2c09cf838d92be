import { saveArticle, savedArticles, unsaveArticle, type SavedArticle } from '../../shared/saved-articles.ts';
import { useStored, type Store, type Stored } from '../../ui/use-stored.ts';

/** To save an article, or to save it no longer. */
export type SavedChange = { readonly save: Pick<SavedArticle, 'id' | 'title'> } | { readonly remove: string };

const store: Store<readonly SavedArticle[], SavedChange> = {
  load: savedArticles.load,
  watch: savedArticles.watch,
  save: (change) => ('save' in change ? saveArticle(change.save) : unsaveArticle(change.remove)),
};

/** The saved articles, oldest first, kept up to date. */
export const useSaved = (): Stored<readonly SavedArticle[], SavedChange> => useStored(store);
