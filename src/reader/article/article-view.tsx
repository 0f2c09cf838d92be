import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { useShown, type ViewProps } from '../shown.ts';
import { ArticlePage } from './article-page.tsx';
import { NoArticle } from './no-article.tsx';
import { useArticle } from './use-article.ts';

/** The article of an id, or why there is none to see. */
export const ArticleView = ({ id, heading, onShown }: ViewProps & { readonly id: string }): JSX.Element => {
  const { answer, askAgain } = useArticle(id);
  const article = answer?.ok ? answer.value : undefined;
  useShown(onShown, article && `article ${article.id}`, article?.title ?? '', true);
  if (answer === undefined) return <Spinner label={text('loading')} />;
  if (answer.ok) return <ArticlePage article={answer.value} heading={heading} />;
  return answer.failure.code === 'not-found' ? (
    <NoArticle id={id} />
  ) : (
    <ErrorState message={failureText(answer.failure.code)} onRetry={askAgain} />
  );
};
