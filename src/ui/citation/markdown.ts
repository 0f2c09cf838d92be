import { text } from '../../shared/i18n.ts';
import { citedAddress, oneLine, type Cited } from './citation.ts';
import { citedFacts } from './plain.ts';

/** A citation in Markdown (CommonMark), one line; the title is a link where the article names a page to check it on. */
export const markdownCitation = (article: Cited): string => {
  const address = citedAddress(article.url, /[()<>[\]\\`]/g)?.replace(/&(?=#?\w+;)/g, '\\&');
  const title = escapeMarkdown(oneLine(article.title));
  const linked = address === undefined ? title : `[${title}](${address})`;
  return `${text('citationTitle', linked)} ${escapeMarkdown(citedFacts(article))}.`;
};

/** Makes Markdown show what stands in the middle of a line as it is. */
const escapeMarkdown = (plain: string): string => plain.replace(/[\\`*_[\]<>&~|!$]/g, '\\$&');
