import type { ImportEvent } from '../../shared/datasets/import-messages.ts';
import type { ImportChoices } from '../../shared/datasets/schema.ts';

type EventNamed<Name extends ImportEvent['event']> = Extract<ImportEvent, { readonly event: Name }>;

/** How far the worker is. */
export type Progress = EventNamed<'progress'>;

/** What the worker saw when it looked over files before an import. */
export type Preview = EventNamed<'previewed'>;

/** The last that is heard of a worker. */
export type Outcome = EventNamed<'imported' | 'exported' | 'checked' | 'failed'>;
/** What a worker is busy with, beside looking files over. */
export type Task = 'import' | 'export' | 'check' | 'repair';

/** Where the workshop is: it does one thing at a time. */
export type Job =
  | { readonly step: 'idle' }
  /** Files are chosen. `preview` is there once they have been looked over, for these or for earlier choices. */
  | {
      readonly step: 'preview';
      readonly files: readonly File[];
      readonly choices: ImportChoices;
      readonly preview: Preview | undefined;
    }
  | {
      readonly step: 'running';
      readonly task: Task;
      readonly name: string;
      readonly progress: Progress | undefined;
    }
  /** `id` of the dataset that it was about, where there was one before. */
  | {
      readonly step: 'ended';
      readonly name: string;
      readonly id: string | undefined;
      readonly outcome: Outcome;
    };
