import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { askBackground } from '../../shared/send.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { search } from '../../shared/search.ts';
import { useShown, type ViewProps } from '../shown.ts';
import { LookupPage } from './lookup-page.tsx';

/** More words than these are a passage: no article has them all. */
const mostSearched = 8;
/** Letters of looked-up words in the title of the browser's tab. */
const longestTitle = 60;

/** What is known of words that were selected on a page. */
export const LookupView = ({
  words,
  heading,
  onShown,
}: ViewProps & { readonly words: string }): JSX.Element => {
  const { answer, askAgain } = useAnswer(words, () => askBackground('lookUp', { text: words }));
  const isShort = words.split(/\s+/).length <= mostSearched;
  const { answer: found } = useAnswer(isShort ? words : undefined, search);
  const title = words.length > longestTitle ? `${words.slice(0, longestTitle)}…` : words;
  useShown(onShown, answer?.ok ? `lookup ${words}` : undefined, text('lookupTitle', title), true);
  if (answer === undefined) return <Spinner label={text('loading')} />;
  if (!answer.ok) return <ErrorState message={failureText(answer.failure.code)} onRetry={askAgain} />;
  return (
    <LookupPage
      words={words}
      known={answer.value}
      found={found?.ok ? found.value.articles : isShort ? undefined : []}
      heading={heading}
    />
  );
};
