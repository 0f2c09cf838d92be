import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { ArticleRow } from '../ui/article-row.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { readerAddress } from '../ui/reader-address.ts';
import { openInTab } from './open-page.ts';
import type { Ranking } from './use-ranking.ts';

export interface ArticleListProps {
  readonly ranking: Ranking;
  readonly onRetry: () => void;
}

/** The articles that match the page, best first. */
export const ArticleList = ({ ranking, onRetry }: ArticleListProps): JSX.Element => {
  if (!ranking.ok) return <ErrorState message={failureText(ranking.failure.code)} onRetry={onRetry} />;
  const { articles } = ranking.value;
  if (articles.length === 0) return <p class="popup-none">{text('articlesNone')}</p>;
  return (
    <ol>
      {articles.map((article) => (
        <ArticleRow
          key={article.id}
          article={article}
          because={article.because}
          href={readerAddress(article.id)}
          onOpen={openInTab}
        />
      ))}
    </ol>
  );
};
