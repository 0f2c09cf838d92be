import {
  datasetFormat,
  defaultLanguage,
  type Dataset,
  type UnfinishedImport,
} from '../../shared/datasets/schema.ts';
import type { Finished } from '../store/dataset-writer.ts';

/** The registry entry of a finished import. How the reader uses the dataset that it replaces stays. */
export const newEntry = (
  { id, storage, choices, files }: UnfinishedImport,
  before: Dataset | undefined,
  articles: number,
  { names, bytes }: Finished,
): Dataset => ({
  on: before?.on ?? true,
  priority: before?.priority ?? 'normal',
  sites: before?.sites ?? [],
  colour: before?.colour ?? choices.colour,
  name: choices.name,
  licence: choices.licence,
  language: choices.language ?? defaultLanguage,
  id,
  articles,
  names,
  bytes,
  imported: Date.now(),
  files: files.map(({ name }) => name),
  format: datasetFormat,
  storage,
});
