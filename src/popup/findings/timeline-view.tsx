import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { RankedArticle } from '../../core/article.ts';
import { text } from '../../shared/i18n.ts';
import { TimelineKey } from '../../ui/timeline/timeline-key.tsx';
import { articleMoment, Timeline } from '../../ui/timeline/timeline.tsx';
import { ArticleList } from './article-list.tsx';
import type { Selection } from './use-selection.ts';

export interface TimelineViewProps {
  readonly articles: readonly RankedArticle[];
  readonly selection: Selection;
}

/** The articles on a page by their dates: along a line, and in a list with the newest first. */
export const TimelineView = ({ articles, selection }: TimelineViewProps): JSX.Element => {
  const list = useRef<HTMLElement>(null);
  const newestFirst = articles.toSorted((a, b) => (articleMoment(b) ?? -1e9) - (articleMoment(a) ?? -1e9));
  const reach = ({ id }: RankedArticle): void => {
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-article]') ?? [])].find(
      ({ dataset }) => dataset['article'] === id,
    );
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('a')?.focus();
  };
  if (articles.length === 0) return <p class="popup-none">{text('articlesNone')}</p>;
  return (
    <>
      <div class="popup-pinned">
        <Timeline
          articles={articles}
          isMarked={(article) => selection.isRelated(article) || selection.isPointedAt(article)}
          onPoint={selection.pointAt}
          onChoose={reach}
        />
        <TimelineKey />
        {selection.name === undefined ? null : (
          <p class="popup-note popup-note-line">
            <span>{text('timelineMarked', selection.name)}</span>
            <button type="button" class="button-quiet" onClick={() => selection.chooseName(undefined)}>
              {text('timelineUnmark')}
            </button>
          </p>
        )}
      </div>
      <section aria-label={text('articlesHeading')} ref={list}>
        <ArticleList articles={newestFirst} selection={selection} />
      </section>
    </>
  );
};
