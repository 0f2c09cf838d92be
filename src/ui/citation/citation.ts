import type { ArticleSummary } from '../../core/article.ts';

/** What a citation tells of an article. */
export interface Cited extends Pick<ArticleSummary, 'id' | 'title' | 'date' | 'asOf' | 'source'> {
  readonly licence?: string | undefined;
  /** A public page to check it on. */
  readonly url?: string | undefined;
}

/** Words of a text on one line: no breaks, tabs or other control characters. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** An address of the web; undefined for any other. What a format cannot bear within an address is percent-encoded. */
export const citedAddress = (url: string | undefined, unbearable?: RegExp): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol)) return undefined;
  return unbearable === undefined ? href : href.replace(unbearable, percentEncoded);
};

const percentEncoded = (unit: string): string =>
  `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
