import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import type { FailureCode } from '../shared/result.ts';
import { Brand } from '../ui/brand.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { Spinner } from '../ui/spinner.tsx';
import { ArticlePage } from './article-page.tsx';
import { useArrival } from './use-arrival.ts';
import { useArticle } from './use-article.ts';
import { useArticleId } from './use-article-id.ts';

export const App = (): JSX.Element => {
  const id = useArticleId();
  const { answer, askAgain } = useArticle(id);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = answer?.ok ? answer.value : undefined;

  useEffect(() => {
    document.title = shown ? text('readerTitle', shown.title) : text('extensionName');
  }, [shown?.title]);
  useArrival(shown?.id, () => title.current?.focus({ preventScroll: true }));

  return (
    <>
      <header class="reader-header">
        <Brand heading={!shown} />
      </header>
      <main class="reader-main">
        {id === undefined ? (
          <EmptyState title={text('readerNone')} explanation={text('readerNoneHint')} />
        ) : null}
        {id !== undefined && answer === undefined ? <Spinner label={text('loading')} /> : null}
        {shown ? <ArticlePage article={shown} title={title} /> : null}
        {answer?.ok === false ? <Failed code={answer.failure.code} onRetry={askAgain} /> : null}
      </main>
    </>
  );
};

interface FailedProps {
  readonly code: FailureCode;
  readonly onRetry: () => void;
}

const Failed = ({ code, onRetry }: FailedProps): JSX.Element =>
  code === 'not-found' ? (
    <EmptyState title={text('readerNotFound')} explanation={text('readerNotFoundHint')} />
  ) : (
    <ErrorState message={failureText(code)} onRetry={onRetry} />
  );
