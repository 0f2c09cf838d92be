import { datasetFormat, type Dataset, type UnfinishedImport } from '../../shared/datasets/schema.ts';
import type { Finished } from '../store/dataset-writer.ts';

/** The registry entry of a finished import. What the reader has chosen for the dataset before stays. */
export const newEntry = (
  { id, storage, choices, files }: UnfinishedImport,
  before: Dataset | undefined,
  articles: number,
  { names, bytes }: Finished,
): Dataset => ({
  on: true,
  priority: 'normal',
  sites: [],
  colour: choices.colour,
  name: choices.name,
  licence: choices.licence,
  language: choices.language,
  ...before,
  id,
  articles,
  names,
  bytes,
  imported: Date.now(),
  files: files.map(({ name }) => name),
  format: datasetFormat,
  storage,
});
