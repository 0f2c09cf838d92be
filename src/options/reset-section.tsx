import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { Section } from './section.tsx';

/** Back to how it was after installing, once confirmed. */
export const ResetSection = ({ onReset }: { readonly onReset: () => void }): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const confirm = (): void => {
    dialog.current?.close();
    onReset();
  };
  return (
    <Section heading={text('resetHeading')} hint={text('resetHint')}>
      <div>
        <button type="button" class="button button-danger" onClick={() => dialog.current?.showModal()}>
          {text('resetAsk')}
        </button>
      </div>
      <dialog class="confirm" ref={dialog} aria-labelledby={id}>
        <h2 class="confirm-title" id={id}>
          {text('resetConfirm')}
        </h2>
        <p>{text('resetConfirmHint')}</p>
        <div class="confirm-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {text('cancel')}
          </button>
          <button type="button" class="button button-danger" onClick={confirm}>
            {text('resetDo')}
          </button>
        </div>
      </dialog>
    </Section>
  );
};
