import type { ImportCommand, ImportEvent } from '../../shared/datasets/import-messages.ts';
import type { UnfinishedImport } from '../../shared/datasets/schema.ts';
import type { Control } from '../control.ts';
import { ProgressReporter } from '../progress.ts';
import { readFiles } from '../source/read-files.ts';
import { failed } from './failed.ts';
import { beginImport, takeUpImport } from './begin-import.ts';
import { importReadings } from './import-readings.ts';

type Tell = (event: ImportEvent) => void;
type Command<Name extends ImportCommand['command']> = Extract<ImportCommand, { command: Name }>;

/** Imports files as a new dataset, or in place of an older one. Gives the event it ends with. */
export const start = async (
  { files, handles, choices }: Command<'start'>,
  control: Control,
  tell: Tell,
): Promise<ImportEvent> => {
  const unfinished = await beginImport(files, handles, choices);
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

const importFiles = (
  unfinished: UnfinishedImport,
  files: readonly File[],
  control: Control,
  tell: Tell,
): Promise<ImportEvent> => {
  const progress = new ProgressReporter(
    files.reduce((sum, { size }) => sum + size, 0),
    control,
    tell,
  );
  const { format, columns } = unfinished.choices;
  const readings = readFiles(files, {
    format,
    columns,
    read: (bytes) => {
      progress.bytes += bytes;
    },
  });
  return importReadings(unfinished, readings, control, progress);
};
