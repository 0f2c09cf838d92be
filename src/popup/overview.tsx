import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import type { RankedArticle } from '../core/article.ts';
import type { Result } from '../shared/result.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { Spinner } from '../ui/spinner.tsx';
import { ArticleList } from './article-list.tsx';
import { NamesSection, type NamesSectionProps } from './names-section.tsx';

export interface OverviewProps extends Omit<NamesSectionProps, 'heading'> {
  readonly articles: Result<readonly RankedArticle[]>;
  readonly isWorking: boolean;
  readonly onRetry: () => void;
}

/** Who and where a page is about, and what there is to read on it. */
export const Overview = ({ articles, isWorking, onRetry, ...names }: OverviewProps): JSX.Element => (
  <>
    <NamesSection {...names} heading={text('namesHeading')}>
      {isWorking ? <Spinner label={text('pageWorking')} /> : null}
    </NamesSection>
    <section aria-labelledby="articles-heading">
      <h2 class="popup-heading" id="articles-heading">
        {text('articlesHeading')}
      </h2>
      {articles.ok ? null : <ErrorState message={failureText(articles.failure.code)} onRetry={onRetry} />}
      {articles.ok && articles.value.length === 0 ? <p class="popup-none">{text('articlesNone')}</p> : null}
      {articles.ok ? <ArticleList articles={articles.value} selection={names.selection} /> : null}
    </section>
  </>
);
