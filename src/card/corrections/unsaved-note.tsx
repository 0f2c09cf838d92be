import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import type { Unsaved } from '../subject.ts';

/** Why what the reader wanted to correct is not stored, and another try. Takes the focus: what was clicked is gone. */
export const UnsavedNote = ({ unsaved }: { readonly unsaved: Unsaved }): JSX.Element => {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.querySelector('button')?.focus(), [unsaved]);
  return (
    <div ref={part} class="made">
      <ErrorState message={failureText(unsaved.code)} onRetry={unsaved.retry} />
    </div>
  );
};
