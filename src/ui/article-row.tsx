import type { JSX } from 'preact';
import type { ArticleSummary } from '../core/article.ts';
import { text } from '../shared/i18n.ts';
import { articleDate } from './article-date.ts';
import { formatNames } from './format-names.ts';

/** Past this a reason is a list, not a reason. */
const namesInReason = 3;

export interface ArticleRowProps {
  readonly article: ArticleSummary;
  /** Names that made it match, most telling first. */
  readonly because?: readonly string[];
  /** Address of the article. A page that may not link to it leaves it out, and the title is a button. */
  readonly href?: string;
  readonly onOpen?: (event: MouseEvent) => void;
}

/** One article in a list: title, source, date or "as of", and why it is here. */
export const ArticleRow = ({ article, because = [], href, onOpen }: ArticleRowProps): JSX.Element => {
  const date = articleDate(article);
  const title = { class: 'article-row-title', dir: 'auto', ...(onOpen ? { onClick: onOpen } : {}) } as const;
  return (
    <li class="article-row">
      {href === undefined ? (
        <button type="button" {...title}>
          {article.title}
        </button>
      ) : (
        <a href={href} {...title}>
          {article.title}
        </a>
      )}
      <p class="article-row-facts">
        <bdi>{article.source}</bdi>
        {date === '' ? null : <bdi>{date}</bdi>}
      </p>
      {because.length === 0 ? null : (
        <p class="article-row-reason">
          {text('articleReason', formatNames(because.slice(0, namesInReason)))}
        </p>
      )}
    </li>
  );
};
