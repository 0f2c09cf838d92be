import browser from 'webextension-polyfill';
import { announce } from '../../shared/datasets/announce.ts';
import { storageFailure } from '../../shared/datasets/database.ts';
import { stopImports } from '../../shared/datasets/stop-imports.ts';
import { aloneInSync } from '../../shared/sync/alone.ts';

/** Forgets all that is stored on this computer, and what synchronising has put into the reader's account. */
export const deleteEverything = async (): Promise<void> => {
  await stopImports();
  const databases = await ifStored(() => indexedDB.databases());
  await Promise.all((databases ?? []).map(({ name = '' }) => deleteDatabase(name)));
  announce();
  // After the datasets: pages ask anew when it goes, and must not find them. Alone, for a round of synchronising that is
  // under way would write back what it has read.
  await aloneInSync(async () => {
    await browser.storage.local.clear();
    await browser.storage.sync.clear();
  });
  localStorage.clear();
  const files = await ifStored(() => navigator.storage.getDirectory());
  if (files) for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
};

/** What is stored, or undefined where the browser stores nothing of that sort, as Firefox without a history. */
const ifStored = async <Value>(open: () => Promise<Value>): Promise<Value | undefined> => {
  try {
    return await open();
  } catch (thrown) {
    if (storageFailure(thrown) === 'storage-unavailable') return undefined;
    throw thrown;
  }
};

/** Done when it is gone, or will be as soon as another context has closed it. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('blocked', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error(`${name} was not deleted`)));
  });
