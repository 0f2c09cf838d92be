import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { useShown, type ViewProps } from '../shown.ts';
import { SavedList } from './saved-list.tsx';
import { useSaved } from './use-saved.ts';
import { useSummaries } from './use-summaries.ts';

/** The articles that the reader has saved, latest first, or why there is none to see. */
export const SavedView = ({ heading, onShown }: ViewProps): JSX.Element => {
  const { value: saved, problem, save } = useSaved();
  const { answer, askAgain } = useSummaries(saved?.map(({ id }) => id));
  useShown(onShown, 'saved', text('savedHeading'), true);
  return (
    <section class="reader-page">
      <h1 class="reader-title" ref={heading} tabIndex={-1}>
        {text('savedHeading')}
      </h1>
      {problem === undefined ? null : (
        <ErrorState message={text(problem === 'load' ? 'settingsUnreadable' : 'saveFailed')} />
      )}
      {saved?.length === 0 ? (
        <EmptyState title={text('savedNone')} explanation={text('savedNoneHint')} />
      ) : null}
      {saved !== undefined && saved.length > 0 && answer === undefined ? (
        <Spinner label={text('loading')} />
      ) : null}
      {answer?.ok === false ? (
        <ErrorState message={failureText(answer.failure.code)} onRetry={askAgain} />
      ) : null}
      {saved !== undefined && answer?.ok ? (
        <SavedList
          saved={saved}
          here={answer.value.articles}
          onRemove={(id) => {
            // The button pressed goes away with its row.
            heading.current?.focus({ preventScroll: true });
            void save({ remove: id });
          }}
        />
      ) : null}
    </section>
  );
};
