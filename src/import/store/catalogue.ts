import * as v from 'valibot';
import { announce } from '../../shared/datasets/announce.ts';
import { openCatalogue, removeDatasetFiles, type Catalogue } from '../../shared/datasets/database.ts';
import {
  datasetSchema,
  unfinishedImportSchema,
  type Dataset,
  type UnfinishedImport,
} from '../../shared/datasets/schema.ts';

/** The catalogue for the time of one task. */
const withCatalogue = async <Value>(task: (catalogue: Catalogue) => Promise<Value>): Promise<Value> => {
  const catalogue = await openCatalogue();
  try {
    return await task(catalogue);
  } finally {
    catalogue.close();
  }
};

/** A finished dataset; undefined where there is none, or its entry cannot be read. */
export const findDataset = (id: string): Promise<Dataset | undefined> =>
  withCatalogue(async (catalogue) => {
    const dataset = v.safeParse(datasetSchema, await catalogue.get('datasets', id));
    return dataset.success ? dataset.output : undefined;
  });

/** An import that is under way or was broken off; undefined as above. */
export const findImport = (id: string): Promise<UnfinishedImport | undefined> =>
  withCatalogue(async (catalogue) => {
    const found = v.safeParse(unfinishedImportSchema, await catalogue.get('imports', id));
    return found.success ? found.output : undefined;
  });

/** Whether an id is taken by a dataset or an import. */
export const isTaken = (id: string): Promise<boolean> =>
  withCatalogue(
    async (catalogue) =>
      (await catalogue.getKey('datasets', id)) !== undefined ||
      (await catalogue.getKey('imports', id)) !== undefined,
  );

/** Notes an import and how far it is. */
export const noteImport = (unfinished: UnfinishedImport): Promise<void> =>
  withCatalogue(async (catalogue) => {
    await catalogue.put('imports', unfinished);
    announce();
  });

/** Puts a finished dataset into the registry, in place of an older one of its id, and takes its import out. */
export const publish = (dataset: Dataset): Promise<void> =>
  withCatalogue(async (catalogue) => {
    const transaction = catalogue.transaction(['datasets', 'imports', 'garbage'], 'readwrite');
    const before = await transaction.objectStore('datasets').get(dataset.id);
    if (before && before.storage !== dataset.storage) {
      await transaction.objectStore('garbage').put(before.storage, before.storage);
    }
    await transaction.objectStore('datasets').put(dataset);
    await transaction.objectStore('imports').delete(dataset.id);
    await transaction.done;
    announce();
  });

/** Takes an import out and removes what it had stored: the files are gone when this is done. */
export const discard = (id: string, storage: string): Promise<void> =>
  withCatalogue(async (catalogue) => {
    // The files first: on a full disk Firefox has no room to note anything before they are gone.
    await removeDatasetFiles(storage);
    await catalogue.delete('imports', id);
    announce();
  });
