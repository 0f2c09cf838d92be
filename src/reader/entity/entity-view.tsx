import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { askBackground } from '../../shared/send.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useShown, type ViewProps } from '../shown.ts';
import { EntityPage } from './entity-page.tsx';

/** The person or place of an id, or why there is nothing to see. */
export const EntityView = ({ id, heading, onShown }: ViewProps & { readonly id: string }): JSX.Element => {
  const { answer, askAgain } = useAnswer(id, () => askBackground('entity', { id }));
  const entity = answer?.ok ? answer.value.entity : undefined;
  useShown(onShown, entity && `entity ${entity.id}`, entity?.name ?? '', true);
  if (answer === undefined) return <Spinner label={text('loading')} />;
  if (answer.ok) return <EntityPage {...answer.value} heading={heading} />;
  return answer.failure.code === 'not-found' ? (
    <EmptyState title={text('entityNone')} explanation={text('entityNoneHint')} />
  ) : (
    <ErrorState message={failureText(answer.failure.code)} onRetry={askAgain} />
  );
};
