import * as v from 'valibot';
import { storageFailure } from '../shared/datasets/database.ts';
import {
  importCommandSchema,
  type ImportCommand,
  type ImportEvent,
} from '../shared/datasets/import-messages.ts';
import { messageOf } from '../shared/result.ts';
import { CancelledError, Control } from './control.ts';
import { checkDataset } from './jobs/check-dataset.ts';
import { exportDataset } from './jobs/export-dataset.ts';
import { failed } from './jobs/failed.ts';
import { resume, start } from './jobs/import-files.ts';
import { preview } from './jobs/preview.ts';
import { repairDataset } from './jobs/repair-dataset.ts';

const tell = (event: ImportEvent): void => self.postMessage(event);

/** Of the job under way. */
let control: Control | undefined;

const run = (command: ImportCommand, running: Control): Promise<ImportEvent> => {
  switch (command.command) {
    case 'start':
      return start(command, running, tell);
    case 'resume':
      return resume(command, running, tell);
    case 'preview':
      return preview(command, running);
    case 'export':
      return exportDataset(command.id, running, tell);
    case 'check':
      return checkDataset(command.id, running, tell);
    case 'repair':
      return repairDataset(command.id, running, tell);
    default:
      return Promise.resolve(failed('internal', `${command.command} is no job`));
  }
};

const begin = async (command: ImportCommand): Promise<void> => {
  if (control) {
    tell(failed('busy', command.command));
    return;
  }
  const running = new Control();
  control = running;
  try {
    tell(await run(command, running));
  } catch (thrown) {
    const isCancelled = thrown instanceof CancelledError;
    tell(
      isCancelled ? { event: 'cancelled' } : failed(storageFailure(thrown) ?? 'internal', messageOf(thrown)),
    );
  } finally {
    control = undefined;
  }
};

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const command = v.safeParse(importCommandSchema, data);
  if (!command.success) {
    tell(failed('internal', command.issues[0].message));
    return;
  }
  switch (command.output.command) {
    case 'pause':
      control?.pause();
      return;
    case 'continue':
      control?.continue();
      return;
    case 'cancel':
      control?.cancel();
      return;
    default:
      void begin(command.output);
  }
});
