import type { JSX } from 'preact';
import type { ArticleSummary } from '../core/article.ts';
import { text } from '../shared/i18n.ts';
import { articleDate } from './article-date.ts';
import { articleKindText } from './article-kind-text.ts';
import { articleLanguage } from './article-language.ts';
import { ArticleSource } from './article-source.tsx';
import { formatNames } from './format-names.ts';

/** Past this a reason is a list, not a reason. */
const namesInReason = 3;

export interface ArticleRowProps {
  readonly article: ArticleSummary;
  /** Names that made it match, most telling first. */
  readonly because?: readonly string[];
  /** Whether to say what sort of text it is. */
  readonly withKind?: boolean;
  /** A sentence of it in parts: those at odd positions are what was looked for. */
  readonly snippet?: readonly string[] | undefined;
  /** Address of the article. A page that may not link to it leaves it out, and the title is a button. */
  readonly href?: string;
  readonly onOpen?: (event: MouseEvent) => void;
  /** Whether what is chosen elsewhere has to do with it. */
  readonly related?: boolean;
  /** Told `true` when the reader points at it or reaches it by a key, `false` when that ends. */
  readonly onPoint?: (pointed: boolean) => void;
}

/** One article in a list: title, source, date or "as of", and why it is here. */
export const ArticleRow = (props: ArticleRowProps): JSX.Element => {
  const { article, because = [], withKind = false, snippet = [], href, onOpen, related, onPoint } = props;
  const date = articleDate(article);
  const lang = articleLanguage(article);
  const title = {
    class: 'article-row-title',
    dir: 'auto',
    lang,
    ...(onOpen ? { onClick: onOpen } : {}),
  } as const;
  return (
    <li
      class={related ? 'article-row article-row-related' : 'article-row'}
      data-article={article.id}
      onMouseEnter={() => onPoint?.(true)}
      onMouseLeave={() => onPoint?.(false)}
      onFocusCapture={() => onPoint?.(true)}
      onBlurCapture={() => onPoint?.(false)}
    >
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
        {withKind ? <span>{articleKindText(article.kind)}</span> : null}
        <ArticleSource article={article} />
        {date === '' ? null : (
          <span>
            <bdi>{date}</bdi>
          </span>
        )}
      </p>
      {snippet.length === 0 ? null : (
        <p class="article-row-snippet" dir="auto" lang={lang}>
          {snippet.map((part, position) => (position % 2 === 1 ? <mark key={position}>{part}</mark> : part))}
        </p>
      )}
      {because.length === 0 ? null : (
        <p class="article-row-reason">
          {text('articleReason', formatNames(because.slice(0, namesInReason)))}
        </p>
      )}
    </li>
  );
};
