import type { JSX } from 'preact';
import type { RankedArticle } from '../core/article.ts';
import { text } from '../shared/i18n.ts';
import { ArticleRow } from '../ui/article-row.tsx';

export interface CardArticlesProps {
  readonly articles: readonly RankedArticle[];
  readonly onOpen: (id: string) => void;
}

/** The articles that best explain the passage. */
export const CardArticles = ({ articles, onOpen }: CardArticlesProps): JSX.Element => (
  <ul class="card-articles" aria-label={text('cardArticles')}>
    {articles.map((article) => (
      <ArticleRow
        key={article.id}
        article={article}
        because={article.because}
        onOpen={() => onOpen(article.id)}
      />
    ))}
  </ul>
);
