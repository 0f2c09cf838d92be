import type { JSX } from 'preact';
import type { RankedArticle } from '../../core/article.ts';
import { text } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { ArticleList } from './article-list.tsx';
import { NamesSection, type NamesSectionProps } from '../names/names-section.tsx';
import type { Ranking } from './use-ranking.ts';

export interface OverviewProps extends Omit<NamesSectionProps, 'heading'> {
  /** Undefined until it is there. */
  readonly ranking: Ranking | undefined;
  /** None before. */
  readonly articles: readonly RankedArticle[];
  readonly isWorking: boolean;
  readonly onRetry: () => void;
}

/** Who and where a page is about, and what there is to read on it. */
export const Overview = ({ ranking, articles, isWorking, onRetry, ...names }: OverviewProps): JSX.Element => (
  <>
    <NamesSection {...names} heading={text('namesHeading')}>
      {isWorking ? <Spinner label={text('pageWorking')} /> : null}
    </NamesSection>
    <section aria-labelledby="articles-heading">
      <h2 class="popup-heading" id="articles-heading">
        {text('articlesHeading')}
      </h2>
      {ranking ? null : <Spinner label={text('loading')} />}
      {ranking && !ranking.ok ? (
        <ErrorState message={failureText(ranking.failure.code)} onRetry={onRetry} />
      ) : null}
      {ranking?.ok && articles.length === 0 ? <p class="popup-none">{text('articlesNone')}</p> : null}
      {ranking?.ok ? <ArticleList articles={articles} selection={names.selection} /> : null}
    </section>
  </>
);
