import type { JSX } from 'preact';
import type { ArticleSummary } from '../../core/article.ts';
import { text } from '../../shared/i18n.ts';
import { formatDate } from '../../ui/format-date.ts';

/** When it happened and up to when the facts hold: a reader should know how old an article is before reading it. */
export const Dates = ({ article }: { readonly article: ArticleSummary }): JSX.Element => (
  <p class="reader-dates">
    {article.date ? <time dateTime={article.date}>{formatDate(article.date)}</time> : null}
    {article.asOf ? (
      <time dateTime={article.asOf}>{text('articleAsOf', formatDate(article.asOf))}</time>
    ) : null}
    <bdi>{article.source}</bdi>
  </p>
);
