import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** A value that lies in `storage.local` under one key, in one form. */
export interface StoredRecord<Value> {
  readonly key: string;
  /** The value, or what `empty` gives where nothing readable is stored. */
  readonly load: () => Promise<Value>;
  /**
   * Puts the changed value in place of the stored one. Changes follow one another, whichever of the extension's own
   * contexts they come from. A page's content script, which shares no lock with those, asks the background instead.
   */
  readonly change: (change: (before: Value) => Value) => Promise<void>;
  /** Calls back with the value whenever it changes, from any context. Gives a function that stops it. */
  readonly watch: (changed: (value: Value) => void) => () => void;
}

/** The record under a key. What storage holds is checked against the schema each time. */
export const storedRecord = <Value>(
  key: string,
  schema: v.GenericSchema<unknown, Value>,
  empty: Value,
): StoredRecord<Value> => {
  const read = (stored: unknown): Value => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : empty;
  };
  const load = async (): Promise<Value> => read((await browser.storage.local.get(key))[key]);
  return {
    key,
    load,
    change: (change) =>
      navigator.locks.request(`record ${key}`, async () =>
        browser.storage.local.set({ [key]: change(await load()) }),
      ),
    watch: (changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key];
        if (change) changed(read(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
};
