import type { JSX } from 'preact';
import type { ArticleSummary } from '../../core/article.ts';
import { text } from '../../shared/i18n.ts';
import type { SavedArticle } from '../../shared/saved-articles.ts';
import { articleDate } from '../../ui/article-date.ts';
import { articleLanguage } from '../../ui/article-language.ts';
import { articleKindText } from '../../ui/article-kind-text.ts';
import { formatDate } from '../../ui/format-date.ts';
import { articleHash } from '../address.ts';

export interface SavedListProps {
  readonly saved: readonly SavedArticle[];
  /** Those of them that can be opened. */
  readonly here: readonly ArticleSummary[];
  readonly onRemove: (id: string) => void;
}

/** Saved articles, the latest first. What can no longer be opened keeps its title. */
export const SavedList = ({ saved, here, onRemove }: SavedListProps): JSX.Element => {
  const summaries = new Map(here.map((article) => [article.id, article]));
  return (
    <ol class="saved-list">
      {saved.toReversed().map(({ id, title, saved: since }) => {
        const article = summaries.get(id);
        const date = article ? articleDate(article) : '';
        return (
          <li key={id} class="saved-row">
            <div>
              {article ? (
                <a
                  class="article-row-title saved-title"
                  href={articleHash(id)}
                  dir="auto"
                  lang={articleLanguage(article)}
                >
                  {article.title}
                </a>
              ) : (
                <bdi class="article-row-title saved-title saved-title-gone">{title}</bdi>
              )}
              <p class="article-row-facts">
                {article ? <span>{articleKindText(article.kind)}</span> : null}
                {date === '' ? null : (
                  <span>
                    <bdi>{date}</bdi>
                  </span>
                )}
                {article ? null : <span>{text('savedGone')}</span>}
                <span>{text('savedOn', formatDate(dayOf(since)))}</span>
              </p>
            </div>
            <button
              type="button"
              class="button-quiet"
              aria-label={text('savedRemoveNamed', article?.title ?? title)}
              onClick={() => onRemove(id)}
            >
              {text('savedRemove')}
            </button>
          </li>
        );
      })}
    </ol>
  );
};

/** The local day of a time, as an ISO date. */
const dayOf = (milliseconds: number): string => {
  const day = new Date(milliseconds);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

const two = (value: number): string => String(value).padStart(2, '0');
