import type { JSX } from 'preact';
import type { RankedArticle } from '../../core/article.ts';
import { ArticleRow } from '../../ui/article-row.tsx';
import { readerAddress } from '../../ui/reader-address.ts';
import { openInTab } from '../open-page.ts';
import type { Selection } from './use-selection.ts';

export interface ArticleListProps {
  readonly articles: readonly RankedArticle[];
  readonly selection: Selection;
}

/** Articles in the given order, linked with the names that are reasons for them. */
export const ArticleList = ({ articles, selection }: ArticleListProps): JSX.Element => (
  <ol>
    {articles.map((article) => (
      <ArticleRow
        key={article.id}
        article={article}
        because={article.because}
        href={readerAddress(article.id)}
        onOpen={openInTab}
        related={selection.isRelated(article) || selection.isPointedAt(article)}
        onPoint={(pointed) => selection.pointAt(pointed ? article : undefined)}
      />
    ))}
  </ol>
);
