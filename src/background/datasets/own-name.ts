import type { NameIndex } from '../../core/imported/names.ts';
import { eachPosting, roleMain } from '../../core/imported/postings.ts';
import { entityMark } from '../../core/imported/term-table.ts';
import type { StoredDataset } from './stored-dataset.ts';

/** The person or place filed under a key that a dataset has an article on; undefined for none. */
export const ownName = async (data: StoredDataset, key: string): Promise<NameIndex | undefined> => {
  const term = data.dictionary.words.find(entityMark + key);
  if (term < 0) return undefined;
  const [list] = await data.postings('text', [data.dictionary.range('text', term)]);
  let own: NameIndex | undefined;
  if (list) {
    eachPosting(list, 0, list.length, (article, role) => {
      const name = own === undefined && role === roleMain ? data.names.ofArticle(article) : -1;
      if (name >= 0) own = name;
    });
  }
  return own;
};
