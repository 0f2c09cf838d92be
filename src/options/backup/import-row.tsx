import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { ImportReview } from './import-review.tsx';
import { useImport } from './use-import.ts';

/** Takes a backup in: a file is chosen, checked, and shown as what it would change before anything does. */
export const ImportRow = (): JSX.Element => {
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const { step, open, apply, cancel } = useImport(() => button.current?.focus());

  return (
    <>
      <div class="row-line">
        <div>
          <p>{text('backupImportHeading')}</p>
          <p class="hint">{text('backupImportHint')}</p>
        </div>
        <button type="button" class="button" ref={button} onClick={() => field.current?.click()}>
          {text('backupImport')}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text('backupImport')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void open(file);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {step.name === 'wrong' ? <ErrorState message={step.sentence} /> : null}
      {step.name === 'done' ? <p role="status">{text('backupImported')}</p> : null}
      {step.name === 'review' ? (
        <ImportReview
          file={step.file}
          current={step.current}
          backup={step.backup}
          onApply={(belongings) => void apply(belongings)}
          onCancel={cancel}
        />
      ) : null}
    </>
  );
};
