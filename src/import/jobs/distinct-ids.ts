import type { ImportedArticle } from '../../core/imported/article.ts';
import { HashSet, textHash } from '../../core/imported/text-hash.ts';

/** Gives each article an id of its own, and tells duplicates. */
export class DistinctIds {
  readonly #seen = new HashSet();

  /** Takes in the hashes of ids that earlier sittings have stored. */
  remember(ids: Uint32Array): void {
    for (let at = 0; at < ids.length; at += 2) this.#seen.add([ids[at] ?? 0, ids[at + 1] ?? 0]);
  }

  /**
   * The article under an id that is still free; undefined for a duplicate. An id made from the title gives way to
   * another one of the same title, told by its text: the same in every version of a dataset.
   */
  take(article: ImportedArticle, hasOwnId: boolean): ImportedArticle | undefined {
    if (this.#seen.add(textHash(article.id))) return article;
    if (hasOwnId) return undefined;
    const [hash, check] = textHash(article.text);
    const id = `${article.id}-${hash.toString(36)}${check.toString(36)}`;
    return this.#seen.add(textHash(id)) ? { ...article, id } : undefined;
  }
}
