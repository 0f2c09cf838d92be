import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Dataset, UnfinishedImport } from './schema.ts';

/** The catalogue of imported datasets: small, read before anything else, changed in single transactions. */
export interface CatalogueSchema extends DBSchema {
  /** Datasets that exist, by id. What is read is checked against `datasetSchema`. */
  datasets: { key: string; value: Dataset };
  /** Imports that are under way or were broken off, by the id of the dataset to be. */
  imports: { key: string; value: UnfinishedImport };
  /** Names of databases that nothing refers to any more and that are to be removed. */
  garbage: { key: string; value: string };
}

/** The stored files of one dataset. Nothing in it changes once the catalogue has its dataset. */
export interface DatasetFilesSchema extends DBSchema {
  /** Packed files by name: see `docs/datasets.md`. */
  files: { key: string; value: Uint8Array<ArrayBuffer> };
  /** Blocks of articles and of postings by number. */
  articles: { key: number; value: Uint8Array<ArrayBuffer> };
  words: { key: number; value: Uint8Array<ArrayBuffer> };
  titles: { key: number; value: Uint8Array<ArrayBuffer> };
  /** Only while it is being imported: what has been read so far, and segments not yet merged. */
  journal: { key: string; value: unknown };
  segments: { key: number; value: Uint8Array<ArrayBuffer> };
}

/** The database of the registry, opened. */
export type Catalogue = IDBPDatabase<CatalogueSchema>;

/** The database of one dataset's stored files, opened. */
export type DatasetFiles = IDBPDatabase<DatasetFilesSchema>;

const catalogueName = 'datasets';
/** Databases of datasets begin with this. */
export const storagePrefix = 'dataset-';

/**
 * Opens the catalogue. Rejects where the browser gives no storage: see `storageFailure`. Gives way to a
 * deletion from elsewhere.
 */
export const openCatalogue = (): Promise<Catalogue> =>
  openDB<CatalogueSchema>(catalogueName, 1, {
    upgrade: (database) => {
      database.createObjectStore('datasets', { keyPath: 'id' });
      database.createObjectStore('imports', { keyPath: 'id' });
      database.createObjectStore('garbage');
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/**
 * Opens the files of a dataset. Only an import makes them where there are none: otherwise it rejects. Gives way to a
 * deletion from elsewhere.
 */
export const openDatasetFiles = (storage: string, create = false): Promise<DatasetFiles> =>
  openDB<DatasetFilesSchema>(storage, 1, {
    upgrade: (database, _before, _after, transaction) => {
      if (!create) {
        transaction.abort();
        return;
      }
      for (const store of ['files', 'articles', 'words', 'titles', 'journal', 'segments'] as const) {
        database.createObjectStore(store);
      }
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** Removes all files of a dataset. Done when they are gone. */
export const removeDatasetFiles = (storage: string): Promise<void> => deleteDB(storage);

/** What a thrown storage error means to the reader, or undefined where it is of another sort. */
export const storageFailure = (thrown: unknown): 'storage-full' | 'storage-unavailable' | undefined => {
  if (!(thrown instanceof DOMException)) return undefined;
  if (thrown.name === 'QuotaExceededError') return 'storage-full';
  const isMissing = ['InvalidStateError', 'SecurityError', 'NotSupportedError', 'UnknownError'].includes(
    thrown.name,
  );
  return isMissing ? 'storage-unavailable' : undefined;
};
