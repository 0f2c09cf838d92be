import browser from 'webextension-polyfill';

/** In `storage.local`: another value whenever other datasets are in use than before, or in another way. */
const key = 'datasetsInUse';

/** Tells every context, the pages of tabs included, that datasets have come, gone, or are used in another way. */
export const tellDatasetsInUse = async (): Promise<void> => {
  try {
    await browser.storage.local.set({ [key]: crypto.randomUUID() });
  } catch {
    // Where nothing can be stored there are no datasets either.
  }
};

/** Calls back whenever other datasets are in use, or in another way. Gives a function that stops it. */
export const watchDatasetsInUse = (changed: () => void): (() => void) => {
  const listener = (changes: Record<string, unknown>): void => {
    if (key in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
};
