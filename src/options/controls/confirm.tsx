import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';

export interface ConfirmProps {
  /** The button that asks. */
  readonly ask: string;
  /** The same for screen readers, where it names what it is about. */
  readonly askLabel?: string;
  readonly quiet?: boolean;
  readonly question: string;
  /** What will be lost. */
  readonly children: ComponentChildren;
  /** The button that does it. */
  readonly doIt: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks first. */
export const Confirm = (props: ConfirmProps): JSX.Element => {
  const { ask, askLabel, quiet = false, question, children, doIt, onConfirm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={quiet ? 'button-quiet' : 'button button-danger'}
        aria-label={askLabel}
        onClick={() => dialog.current?.showModal()}
      >
        {ask}
      </button>
      <dialog class="confirm" ref={dialog} aria-labelledby={id}>
        <h2 class="confirm-title" id={id}>
          {question}
        </h2>
        {children}
        <div class="confirm-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {text('cancel')}
          </button>
          <button
            type="button"
            class="button button-danger"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {doIt}
          </button>
        </div>
      </dialog>
    </>
  );
};
