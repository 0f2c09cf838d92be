import { storageFailure } from '../../shared/datasets/database.ts';
import type { ImportEvent } from '../../shared/datasets/import-messages.ts';
import type { UnfinishedImport } from '../../shared/datasets/schema.ts';
import { messageOf } from '../../shared/result.ts';
import { CancelledError, type Control } from '../control.ts';
import type { ProgressReporter } from '../progress.ts';
import type { Reading } from '../reading.ts';
import { discard, findDataset, findImport } from '../store/catalogue.ts';
import { DatasetWriter } from '../store/dataset-writer.ts';
import { bundledTable } from './bundled-table.ts';
import { failed } from './failed.ts';
import { NothingImportedError, runImport } from './run-import.ts';

/** Runs an import that is noted in the catalogue, and gives the event it ends with. One at a time for each dataset. */
export const importReadings = (
  unfinished: UnfinishedImport,
  readings: AsyncIterable<Reading>,
  control: Control,
  progress: ProgressReporter,
): Promise<ImportEvent> =>
  navigator.locks.request(unfinished.storage, { ifAvailable: true }, async (lock) => {
    if (!lock) return failed('busy', unfinished.id);
    // Until the lock was held another page could discard it.
    const noted = await findImport(unfinished.id);
    if (noted?.storage !== unfinished.storage) return failed('not-found', unfinished.id);
    return importLocked(unfinished, readings, control, progress);
  });

const importLocked = async (
  unfinished: UnfinishedImport,
  readings: AsyncIterable<Reading>,
  control: Control,
  progress: ProgressReporter,
): Promise<ImportEvent> => {
  const { id, storage, choices } = unfinished;
  let writer: DatasetWriter | undefined;
  try {
    writer = await DatasetWriter.open(storage);
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
