import { storageFailure } from '../../shared/datasets/database.ts';
import type { ImportCommand, ImportEvent } from '../../shared/datasets/import-messages.ts';
import type { UnfinishedImport } from '../../shared/datasets/schema.ts';
import { messageOf } from '../../shared/result.ts';
import { CancelledError, type Control } from '../control.ts';
import { ProgressReporter } from '../progress.ts';
import { readFiles } from '../source/read-files.ts';
import { discard, findDataset } from '../store/catalogue.ts';
import { DatasetWriter } from '../store/dataset-writer.ts';
import { bundledTable } from './bundled-table.ts';
import { beginImport, takeUpImport } from './import-files.ts';
import { NothingImportedError, runImport } from './run-import.ts';

type Tell = (event: ImportEvent) => void;
type Command<Name extends ImportCommand['command']> = Extract<ImportCommand, { command: Name }>;

/** Imports files as a new dataset, or in place of an older one. Gives the event it ends with. */
export const start = async (
  { files, choices }: Command<'start'>,
  control: Control,
  tell: Tell,
): Promise<ImportEvent> => {
  const unfinished = await beginImport(files, choices);
  return unfinished ? importFiles(unfinished, files, control, tell) : failed('not-found', 'to be replaced');
};

/** Goes on with an import that was broken off. */
export const resume = async (
  { id, files }: Command<'resume'>,
  control: Control,
  tell: Tell,
): Promise<ImportEvent> => {
  const found = await takeUpImport(id, files);
  return typeof found === 'string'
    ? failed(found, id)
    : importFiles(found.unfinished, found.files, control, tell);
};

/** One import at a time may write to a dataset, in whatever page it runs. */
const importFiles = (
  unfinished: UnfinishedImport,
  files: readonly File[],
  control: Control,
  tell: Tell,
): Promise<ImportEvent> =>
  navigator.locks.request(unfinished.storage, { ifAvailable: true }, (lock) =>
    lock ? importLocked(unfinished, files, control, tell) : failed('busy', unfinished.id),
  );

const importLocked = async (
  unfinished: UnfinishedImport,
  files: readonly File[],
  control: Control,
  tell: Tell,
): Promise<ImportEvent> => {
  const { id, storage, choices } = unfinished;
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  const progress = new ProgressReporter(totalBytes, control, tell);
  let writer: DatasetWriter | undefined;
  try {
    writer = await DatasetWriter.open(storage);
    const readings = readFiles(files, {
      format: choices.format,
      columns: choices.columns,
      read: (bytes) => {
        progress.bytes += bytes;
      },
    });
    const table = await bundledTable();
    const before = choices.replaces === undefined ? undefined : await findDataset(choices.replaces);
    const done = await runImport({ unfinished, before, readings, writer, table, control, progress });
    return { event: 'imported', ...done };
  } catch (thrown) {
    const end = ending(thrown);
    // What may yet succeed is kept, to be resumed; what cannot leaves all as it was.
    writer?.close();
    if (end.event === 'cancelled' || end.code !== 'internal') await discard(id, storage);
    return end;
  } finally {
    writer?.close();
  }
};

const ending = (thrown: unknown): Extract<ImportEvent, { event: 'cancelled' | 'failed' }> => {
  if (thrown instanceof CancelledError) return { event: 'cancelled' };
  if (thrown instanceof NothingImportedError) {
    return { event: 'failed', code: 'nothing-imported', detail: thrown.message, report: thrown.report };
  }
  return failed(storageFailure(thrown) ?? 'internal', messageOf(thrown));
};

/** The event of a job that has failed. */
export const failed = (
  code: Extract<ImportEvent, { event: 'failed' }>['code'],
  detail: string,
): Extract<ImportEvent, { event: 'failed' }> => ({ event: 'failed', code, detail });
