/** The article that the fragment of an address names ("#article=kim-jong-un"), if it names one. */
export const articleIdOf = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, '')).get('article') || undefined;

/** The fragment that names an article: what links from one article to another lead to. */
export const articleHash = (id: string): string => `#article=${encodeURIComponent(id)}`;
