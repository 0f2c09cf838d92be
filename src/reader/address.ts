/** What the fragment of the reader's address asks for. */
export type Address =
  | { readonly view: 'article'; readonly id: string }
  /** Empty where a search is only begun. */
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: 'entity'; readonly id: string }
  /** Words selected on a page. */
  | { readonly view: 'lookup'; readonly words: string }
  | { readonly view: 'saved' }
  | { readonly view: 'none' };

/** Reads a fragment. Of several things that it names, a search comes first, then an article, an entity, words. */
export const addressOf = (hash: string): Address => {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const query = named.get('search');
  if (query !== null) return { view: 'search', query };
  const article = named.get('article');
  if (article) return { view: 'article', id: article };
  const entity = named.get('entity');
  if (entity) return { view: 'entity', id: entity };
  const words = named.get('lookup')?.trim();
  if (words) return { view: 'lookup', words };
  return named.has('saved') ? { view: 'saved' } : { view: 'none' };
};

/** The fragment that names an article: what links from one article to another lead to. */
export const articleHash = (id: string): string => `#article=${encodeURIComponent(id)}`;

/** The fragment that names a person or place. */
export const entityHash = (id: string): string => `#entity=${encodeURIComponent(id)}`;

/** The fragment that names a search. */
export const searchHash = (query: string): string => `#${new URLSearchParams({ search: query }).toString()}`;

/** The fragment of the list of saved articles. */
export const savedHash = '#saved';
