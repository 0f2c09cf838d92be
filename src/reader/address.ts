/** What the fragment of the reader's address asks for. */
export interface Address {
  /** Id of the article to show ("#article=kim-jong-un"). */
  readonly article?: string;
  /** What to search for ("#search=summit"), empty where a search is only begun. */
  readonly search?: string;
}

/** Reads a fragment. It names a search, or else an article, or neither. */
export const addressOf = (hash: string): Address => {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const search = named.get('search');
  if (search !== null) return { search };
  const article = named.get('article');
  return article ? { article } : {};
};

/** The fragment that names an article: what links from one article to another lead to. */
export const articleHash = (id: string): string => `#article=${encodeURIComponent(id)}`;

/** The fragment that names a search. */
export const searchHash = (query: string): string => `#${new URLSearchParams({ search: query }).toString()}`;
