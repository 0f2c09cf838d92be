import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import type { Belongings } from './backup.ts';
import { largestBackup } from './backup.ts';
import { loadBelongings, saveBelongings } from './belongings.ts';
import { ImportReview } from './import-review.tsx';
import { problemText } from './problem-text.ts';
import { readBackup } from './read-backup.ts';

type Step =
  | { readonly name: 'idle' }
  | { readonly name: 'wrong'; readonly sentence: string }
  | {
      readonly name: 'review';
      readonly file: string;
      readonly current: Belongings;
      readonly backup: Belongings;
    }
  | { readonly name: 'done' };

/** Takes a backup in: a file is chosen, checked, and shown as what it would change before anything does. */
export const ImportRow = (): JSX.Element => {
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const open = async (file: File): Promise<void> => {
    try {
      // A larger one is not even read.
      const read = readBackup(await file.slice(0, largestBackup + 1).arrayBuffer());
      if (read.ok)
        setStep({
          name: 'review',
          file: file.name,
          current: await loadBelongings(),
          backup: read.belongings,
        });
      else setStep({ name: 'wrong', sentence: problemText(read.problem) });
    } catch {
      setStep({ name: 'wrong', sentence: text('backupUnreadable') });
    }
  };
  const finish = (after: Step): void => {
    setStep(after);
    button.current?.focus();
  };
  const apply = async (belongings: Belongings): Promise<void> => {
    try {
      await saveBelongings(belongings);
      finish({ name: 'done' });
    } catch {
      finish({ name: 'wrong', sentence: text('backupUnsaved') });
    }
  };

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
          onCancel={() => finish({ name: 'idle' })}
        />
      ) : null}
    </>
  );
};
