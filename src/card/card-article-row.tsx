import type { JSX } from 'preact';
import type { CardArticle } from '../shared/schemas.ts';
import { articleDate } from '../ui/article-date.ts';
import { CiteButton } from './cite-button.tsx';

interface CardArticleRowProps {
  readonly article: CardArticle;
  readonly onOpen: () => void;
}

/** One article: title, the sentence that matters here, source and date, and a citation to take along. */
export const CardArticleRow = ({ article, onOpen }: CardArticleRowProps): JSX.Element => {
  const date = articleDate(article);
  return (
    <li class="article-row">
      <button type="button" class="article-row-title" dir="auto" onClick={onOpen}>
        {article.title}
      </button>
      {article.sentence ? (
        <p class="card-sentence" dir="auto">
          {article.sentence}
        </p>
      ) : null}
      <p class="article-row-facts">
        <bdi>{article.source}</bdi>
        {date === '' ? null : <bdi>{date}</bdi>}
        <span>
          <CiteButton article={article} />
        </span>
      </p>
    </li>
  );
};
