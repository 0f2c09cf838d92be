/** Address of an article in the reader page, relative to any page of the extension. */
export const readerAddress = (articleId: string): string =>
  `../reader/index.html#article=${encodeURIComponent(articleId)}`;
