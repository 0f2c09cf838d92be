import type { JSX, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import type { Result } from '../shared/result.ts';
import type { FoundArticle } from '../shared/schemas.ts';
import { ArticleRow } from './article-row.tsx';
import { EmptyState } from './empty-state.tsx';
import { ErrorState } from './error-state.tsx';
import { failureText } from './failure-text.ts';
import { Spinner } from './spinner.tsx';
import { useAnswer } from './use-answer.ts';
import { useFrameValue } from './use-frame-value.ts';

/** What a search found, or why it could not be made. */
export type SearchAnswer = Result<{ readonly articles: readonly FoundArticle[] }>;

export interface SearchResultsProps {
  readonly query: string;
  /** Must not reject. */
  readonly ask: (query: string) => Promise<SearchAnswer>;
  readonly hrefOf: (articleId: string) => string;
  readonly onOpen?: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Told `true` once there is something to see, and `false` when that goes. */
  readonly onShown?: (shown: boolean) => void;
  readonly results: RefObject<HTMLElement | null>;
}

/** The articles that match a query while it is typed. Those of the query before stay until the next are there. */
export const SearchResults = (props: SearchResultsProps): JSX.Element => {
  const { query, ask, hrefOf, onOpen, onKeyDown, onShown, results } = props;
  const { answer, fresh, askAgain } = useAnswer(useFrameValue(query), async (asked) => ({
    asked,
    reply: await ask(asked),
  }));
  const shown = answer !== undefined;
  useEffect(() => {
    onShown?.(shown);
    return () => onShown?.(false);
  }, [shown]);

  return (
    <section
      class="search-results"
      aria-label={text('searchResults')}
      aria-busy={!fresh}
      ref={results}
      onKeyDown={onKeyDown}
    >
      {/* There before it has something to say, or screen readers miss it. */}
      <p class="visually-hidden" role="status">
        {fresh && answer?.reply.ok ? text('searchCount', answer.reply.value.articles.length) : ''}
      </p>
      {answer === undefined ? <Spinner label={text('searching')} /> : null}
      {answer?.reply.ok === false ? (
        <ErrorState message={failureText(answer.reply.failure.code)} onRetry={askAgain} />
      ) : null}
      {answer?.reply.ok && answer.reply.value.articles.length === 0 ? (
        <EmptyState title={text('searchNone', answer.asked.trim())} explanation={text('searchNoneHint')} />
      ) : null}
      {answer?.reply.ok && answer.reply.value.articles.length > 0 ? (
        <ol>
          {answer.reply.value.articles.map(({ snippet, ...article }) => (
            <ArticleRow
              key={article.id}
              article={article}
              withKind
              snippet={snippet}
              href={hrefOf(article.id)}
              {...(onOpen ? { onOpen } : {})}
            />
          ))}
        </ol>
      ) : null}
    </section>
  );
};
