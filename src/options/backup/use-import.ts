import { useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { largestBackup, type Belongings } from './backup.ts';
import { loadBelongings, saveBelongings } from './belongings.ts';
import { problemText } from './problem-text.ts';
import { readBackup } from './read-backup.ts';

/** Where taking a backup in is. */
type ImportStep =
  | { readonly name: 'idle' }
  /** `sentence` tells the reader why it went no further. */
  | { readonly name: 'wrong'; readonly sentence: string }
  | {
      readonly name: 'review';
      readonly file: string;
      readonly current: Belongings;
      readonly backup: Belongings;
    }
  | { readonly name: 'done' };

/** Taking a backup in, and the ways from step to step. */
export interface Import {
  readonly step: ImportStep;
  /** Reads and checks a file. */
  readonly open: (file: File) => Promise<void>;
  /** Makes these the reader's own. */
  readonly apply: (belongings: Belongings) => Promise<void>;
  readonly cancel: () => void;
}

/** Takes backups in, one after the other. `ended` is called when a review ends, whichever way. */
export const useImport = (ended: () => void): Import => {
  const [step, setStep] = useState<ImportStep>({ name: 'idle' });

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
  const finish = (after: ImportStep): void => {
    setStep(after);
    ended();
  };
  const apply = async (belongings: Belongings): Promise<void> => {
    try {
      await saveBelongings(belongings);
      finish({ name: 'done' });
    } catch {
      finish({ name: 'wrong', sentence: text('backupUnsaved') });
    }
  };
  return { step, open, apply, cancel: () => finish({ name: 'idle' }) };
};
