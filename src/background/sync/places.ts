import browser from 'webextension-polyfill';
import { corrections } from '../../shared/corrections/store.ts';
import { loadChoices, storedChoices } from '../../shared/settings/store.ts';
import { canonical } from '../../shared/sync/entry.ts';
import { syncState } from '../../shared/sync/state.ts';
import type { SyncPlaces } from './round.ts';

/** The browser's storage and the reader's account. */
export const browserPlaces: SyncPlaces = {
  loadState: syncState.load,
  saveState: (state) => syncState.change(({ on }) => ({ ...state, on })),
  load: async () => ({ choices: await loadChoices(), corrections: await corrections.load() }),
  save: async (before, after) => {
    if (
      canonical(before.choices) !== canonical(after.choices) &&
      canonical(await loadChoices()) === canonical(before.choices)
    )
      await browser.storage.local.set(storedChoices(after.choices));
    const known = new Set(before.corrections.map(({ id }) => id));
    const wanted = new Set(after.corrections.map(({ id }) => id));
    await corrections.change((now) => {
      const made = now.filter(({ id }) => !known.has(id) && !wanted.has(id));
      return [...after.corrections, ...made];
    });
  },
  account: {
    get: () => browser.storage.sync.get(null),
    set: (items) => browser.storage.sync.set({ ...items }),
    remove: (keys) => browser.storage.sync.remove(keys),
  },
  now: Date.now,
};
