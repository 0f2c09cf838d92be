import type { ImportedArticle } from '../../core/imported/article.ts';
import { HashSet, textHash } from '../../core/imported/text-hash.ts';

/** Gives each article an id of its own, and tells duplicates. */
export class DistinctIds {
  readonly #seen = new HashSet();
  readonly #before: HashSet;

  /** `before` has the hashes of the ids in the version that is replaced. */
  constructor(before = new HashSet()) {
    this.#before = before;
  }

  /**
   * The article under an id that is still free; undefined for a duplicate: of its id, or of title and text where it has
   * none. An id made from the title gives way to another article's of the same title, and is then told by the text; one
   * that was told so in the version before keeps its id, in whatever order they come.
   */
  take(article: ImportedArticle, hasOwnId: boolean): ImportedArticle | undefined {
    if (hasOwnId) return this.#seen.add(textHash(article.id)) ? article : undefined;
    const [hash, check] = textHash(article.text);
    const id = `${article.id}-${hash.toString(36)}${check.toString(36)}`;
    const byText = textHash(id);
    // Also where the id is another: the same title and text must not come in a second time.
    if (!this.#seen.add(byText)) return undefined;
    const isToldByText = this.#before.has(byText) || !this.#seen.add(textHash(article.id));
    return isToldByText ? { ...article, id } : article;
  }
}
