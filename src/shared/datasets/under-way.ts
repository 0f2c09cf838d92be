import { storagePrefix } from './database.ts';

/**
 * Storage names of the imports that a worker is at work on right now, on whatever page: it holds a lock of that name,
 * which the browser takes back when the worker ends in any way. The other unfinished imports were broken off.
 */
export const importsUnderWay = async (): Promise<ReadonlySet<string>> => {
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.flatMap(({ name }) => (name?.startsWith(storagePrefix) ? [name] : [])));
  } catch {
    // Without locks nothing tells. Both browsers have them on all pages of the extension, also where they store nothing.
    return new Set();
  }
};

/** Done when no worker is at work on an import any more. */
export const importEnds = (storage: string): Promise<void> =>
  navigator.locks.request(storage, { mode: 'shared' }, () => undefined);

/** Does something with an import that no worker is at work on, and that none can take up meanwhile; else undefined. */
export const whileResting = <Value>(
  storage: string,
  task: () => Promise<Value>,
): Promise<Value | undefined> =>
  navigator.locks.request(storage, { ifAvailable: true }, (lock) => (lock ? task() : undefined));
