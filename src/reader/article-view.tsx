import type { JSX, RefObject } from 'preact';
import { text } from '../shared/i18n.ts';
import type { Result } from '../shared/result.ts';
import type { ArticleView as Article } from '../shared/schemas.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { Spinner } from '../ui/spinner.tsx';
import { ArticlePage } from './article-page.tsx';

export interface ArticleViewProps {
  /** Undefined where the address names no article. */
  readonly id: string | undefined;
  /** Undefined while it is on its way. */
  readonly answer: Result<Article> | undefined;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly onRetry: () => void;
}

/** The article that the address names, or why there is none to see. */
export const ArticleView = ({ id, answer, title, onRetry }: ArticleViewProps): JSX.Element => {
  if (id === undefined) return <EmptyState title={text('readerNone')} explanation={text('readerNoneHint')} />;
  if (answer === undefined) return <Spinner label={text('loading')} />;
  if (answer.ok) return <ArticlePage article={answer.value} title={title} />;
  return answer.failure.code === 'not-found' ? (
    <EmptyState title={text('readerNotFound')} explanation={text('readerNotFoundHint')} />
  ) : (
    <ErrorState message={failureText(answer.failure.code)} onRetry={onRetry} />
  );
};
