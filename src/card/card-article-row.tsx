import type { JSX } from 'preact';
import type { CardArticle } from '../shared/schemas.ts';
import { articleDate } from '../ui/article-date.ts';
import { articleLanguage } from '../ui/article-language.ts';
import { ArticleSource } from '../ui/article-source.tsx';
import { CiteButton } from './cite-button.tsx';
import { shortened } from '../shared/shortened.ts';

/** Characters of a sentence: nearly all are shorter. Those of all but the best article tell whether to read on. */
const longest = { best: 260, other: 160 };

interface CardArticleRowProps {
  readonly article: CardArticle;
  /** Whether it is the first of those shown. */
  readonly isBest: boolean;
  readonly onOpen: () => void;
}

/** One article: title, the sentence that matters here, source and date, and a citation to take along. */
export const CardArticleRow = ({ article, isBest, onOpen }: CardArticleRowProps): JSX.Element => {
  const date = articleDate(article);
  const lang = articleLanguage(article);
  return (
    <li class="article-row">
      <button type="button" class="article-row-title" dir="auto" lang={lang} onClick={onOpen}>
        {article.title}
      </button>
      {article.sentence ? (
        <p class="card-sentence" dir="auto" lang={lang}>
          {shortened(article.sentence, isBest ? longest.best : longest.other)}
        </p>
      ) : null}
      <p class="article-row-facts">
        <ArticleSource article={article} />
        {date === '' ? null : (
          <span>
            <bdi>{date}</bdi>
          </span>
        )}
        <span>
          <CiteButton article={article} />
        </span>
      </p>
    </li>
  );
};
