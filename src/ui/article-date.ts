import type { ArticleSummary } from '../core/article.ts';
import { text } from '../shared/i18n.ts';
import { formatDate } from './format-date.ts';

/** When the events of an article happened or, without that, when its facts were known to hold. Empty if it says neither. */
export const articleDate = ({ date, asOf }: Pick<ArticleSummary, 'date' | 'asOf'>): string => {
  if (date) return formatDate(date);
  return asOf ? text('articleAsOf', formatDate(asOf)) : '';
};
