import * as v from 'valibot';
import { messageOf } from '../result.ts';
import { allStored } from './all-stored.ts';
import { announce } from './announce.ts';
import {
  openCatalogue,
  removeDatasetFiles,
  storageFailure,
  storagePrefix,
  type Catalogue,
} from './database.ts';
import {
  datasetSchema,
  unfinishedImportSchema,
  type Dataset,
  type DatasetChoices,
  type UnfinishedImport,
} from './schema.ts';
import { whileResting } from './under-way.ts';

/** An answer of the registry, or why storage gave none. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: 'storage-full' | 'storage-unavailable' | 'not-found' | 'busy';
      readonly detail: string;
    };

/** Imported datasets, the newest last. */
export const listDatasets = (): Promise<Stored<readonly Dataset[]>> =>
  inCatalogue(async (catalogue) => {
    const datasets = await readDatasets(catalogue);
    return { ok: true, value: datasets };
  });

/** Changes what the reader may choose of a dataset; the caller tells of what open pages see of it (`tellDatasetsInUse`). */
export const changeDataset = (id: string, choices: DatasetChoices): Promise<Stored<Dataset>> =>
  inCatalogue(async (catalogue) => {
    const transaction = catalogue.transaction('datasets', 'readwrite');
    const before = v.safeParse(datasetSchema, await transaction.store.get(id));
    if (!before.success) return { ok: false, code: 'not-found', detail: id };
    const dataset = { ...before.output, ...choices };
    await transaction.store.put(dataset);
    await transaction.done;
    announce();
    return { ok: true, value: dataset };
  });

/** Deletes a dataset: it is gone at once, its files soon after. The caller tells of it. */
export const deleteDataset = (id: string): Promise<Stored<null>> =>
  inCatalogue(async (catalogue) => {
    const before = v.safeParse(datasetSchema, await catalogue.get('datasets', id));
    const storage = before.success ? before.output.storage : undefined;
    await makingRoom(storage, () => throwAway(catalogue, 'datasets', id, storage));
    announce();
    void cleanUp();
    return { ok: true, value: null };
  });

/** Imports that can be resumed. One that a worker is at work on is among them: see `importsUnderWay`. */
export const listUnfinishedImports = (): Promise<Stored<readonly UnfinishedImport[]>> =>
  inCatalogue(async (catalogue) => {
    const stored = await catalogue.getAll('imports');
    return { ok: true, value: stored.filter((one) => v.is(unfinishedImportSchema, one)) };
  });

/** Gives up an unfinished import and removes what it had stored. One that a worker is at work on is left alone. */
export const discardImport = (id: string): Promise<Stored<null>> =>
  inCatalogue(async (catalogue) => {
    const before = await catalogue.get('imports', id);
    if (!before) return { ok: true, value: null };
    const discarded = await whileResting(before.storage, async () => {
      // Another page may have discarded it, and begun a new one of the same name.
      const now = await catalogue.get('imports', id);
      if (now?.storage !== before.storage) return true;
      await makingRoom(before.storage, () => throwAway(catalogue, 'imports', id, before.storage));
      return true;
    });
    if (!discarded) return { ok: false, code: 'busy', detail: id };
    announce();
    void cleanUp();
    return { ok: true, value: null };
  });

/** Takes an entry out and puts its files on the garbage, in one step. */
const throwAway = async (
  catalogue: Catalogue,
  store: 'datasets' | 'imports',
  id: string,
  storage: string | undefined,
): Promise<void> => {
  const transaction = catalogue.transaction([store, 'garbage'], 'readwrite');
  await allStored(transaction, [
    ...(storage === undefined ? [] : [transaction.objectStore('garbage').put(storage, storage)]),
    transaction.objectStore(store).delete(id),
  ]);
};

/** Firefox has no room even for a deletion on a full disk: then the files go first. */
const makingRoom = async (storage: string | undefined, task: () => Promise<void>): Promise<void> => {
  try {
    await task();
  } catch (thrown) {
    if (storage === undefined || storageFailure(thrown) !== 'storage-full') throw thrown;
    await removeDatasetFiles(storage);
    await task();
  }
};

/** Removes files that no dataset and no unfinished import refers to: what a deletion or a crash has left. */
export const cleanUp = (): Promise<Stored<null>> =>
  inCatalogue(async (catalogue) => {
    await markOrphans(catalogue);
    for (const storage of await catalogue.getAllKeys('garbage')) {
      await removeDatasetFiles(storage);
      await catalogue.delete('garbage', storage);
    }
    return { ok: true, value: null };
  });

/** Databases of datasets that the catalogue does not know: an import notes itself there before it makes its own. */
const markOrphans = async (catalogue: Catalogue): Promise<void> => {
  const stored = (await indexedDB.databases()).flatMap(({ name }) =>
    name?.startsWith(storagePrefix) ? [name] : [],
  );
  if (stored.length === 0) return;
  const transaction = catalogue.transaction(['datasets', 'imports', 'garbage'], 'readwrite');
  const known = new Set<unknown>();
  for (const store of ['datasets', 'imports'] as const) {
    for (const { storage } of await transaction.objectStore(store).getAll()) known.add(storage);
  }
  for (const storage of stored) {
    if (!known.has(storage)) await transaction.objectStore('garbage').put(storage, storage);
  }
  await transaction.done;
};

const readDatasets = async (catalogue: Catalogue): Promise<readonly Dataset[]> => {
  const stored = await catalogue.getAll('datasets');
  return stored.filter((one) => v.is(datasetSchema, one)).toSorted((a, b) => a.imported - b.imported);
};

const inCatalogue = async <Value>(
  task: (catalogue: Catalogue) => Promise<Stored<Value>>,
): Promise<Stored<Value>> => {
  let catalogue: Catalogue | undefined;
  try {
    catalogue = await openCatalogue();
    return await task(catalogue);
  } catch (thrown) {
    return { ok: false, code: storageFailure(thrown) ?? 'storage-unavailable', detail: messageOf(thrown) };
  } finally {
    catalogue?.close();
  }
};
