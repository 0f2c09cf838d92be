import { text } from '../../shared/i18n.ts';
import { formatDate } from '../format-date.ts';
import { citedAddress, oneLine, type Cited } from './citation.ts';

/** What follows a title, in words: source, date, up to when the facts held, licence. */
export const citedFacts = ({ source, date, asOf, licence }: Cited): string =>
  [
    source,
    date === undefined ? '' : formatDate(date),
    asOf === undefined ? '' : text('citationAsOf', formatDate(asOf)),
    licence ?? '',
  ]
    .map(oneLine)
    .filter((fact) => fact !== '')
    .join(', ');

/** A citation in plain text, one line. */
export const plainCitation = (article: Cited): string => {
  const address = citedAddress(article.url);
  return [
    `${text('citationTitle', oneLine(article.title))} ${citedFacts(article)}.`,
    ...(address === undefined ? [] : [address]),
  ].join(' ');
};
