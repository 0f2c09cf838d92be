import type { Tab } from './driver/extension-browser.ts';

declare const chrome: {
  readonly storage: Readonly<
    Record<
      'local' | 'sync',
      {
        get(keys: null): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        remove(keys: readonly string[]): Promise<void>;
      }
    >
  >;
};

/** All that an area of the extension's storage holds. */
export const stored = (page: Tab, area: 'local' | 'sync' = 'local'): Promise<Record<string, unknown>> =>
  page.evaluate((name) => chrome.storage[name].get(null), area);

/** Stores things beside what is there. */
export const store = (page: Tab, items: object): Promise<void> =>
  page.evaluate((added) => chrome.storage.local.set(added), items);

/** Puts what one browser has in the reader's account into another one's, as the browser's maker would send it. */
export const carryAccount = async (from: Tab, to: Tab): Promise<void> => {
  const [sent, there] = [await stored(from, 'sync'), await stored(to, 'sync')];
  await to.evaluate(
    async (items, gone) => {
      await chrome.storage.sync.remove(gone);
      await chrome.storage.sync.set(items);
    },
    sent,
    Object.keys(there).filter((key) => !(key in sent)),
  );
};
