/** Bytes of storage that the browser says are used and left, and whether it may drop them when the disk fills up. */
export interface StorageRoom {
  readonly used: number;
  readonly left: number;
  readonly persistent: boolean;
}

/** Undefined where the browser does not tell. */
export const storageRoom = async (): Promise<StorageRoom | undefined> => {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { used: usage, left: Math.max(0, quota - usage), persistent: await navigator.storage.persisted() };
  } catch {
    return undefined;
  }
};

/** Asks the browser never to drop what is stored. Firefox asks the reader; gives whether it agreed. */
export const keepStorage = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
};
