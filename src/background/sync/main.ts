import browser from 'webextension-polyfill';
import { corrections } from '../../shared/corrections/store.ts';
import { settingsKey } from '../../shared/settings/store.ts';
import { messageOf } from '../../shared/result.ts';
import { aloneInSync } from '../../shared/sync/alone.ts';
import { syncState, type SyncState } from '../../shared/sync/state.ts';
import { browserPlaces } from './places.ts';
import { syncRound } from './round.ts';

/** Those asked for while one waits are one. */
let isWaiting = false;

const sync = (): void => {
  if (isWaiting) return;
  isWaiting = true;
  void aloneInSync(round);
};

const round = async (): Promise<void> => {
  isWaiting = false;
  try {
    await syncRound(browserPlaces);
  } catch (thrown) {
    await note(problemOf(messageOf(thrown)));
  }
};

/** Browsers tell what limit was passed only in words. */
const problemOf = (message: string): NonNullable<SyncState['problem']> => {
  if (/MAX_WRITE|too many|rate/i.test(message)) return 'too-often';
  return /quota|MAX_ITEMS/i.test(message) ? 'full' : 'failed';
};

const note = async (problem: NonNullable<SyncState['problem']>): Promise<void> => {
  try {
    await syncState.change((before) => ({ ...before, problem }));
  } catch {
    // Storage that takes nothing has no room for the remark either; the next round tries again.
  }
};

/**
 * Synchronises whenever something changes here or in the reader's account, and when the browser starts, as long as the
 * reader wants it. Call it synchronously when the background starts.
 */
export const startSync = (): void => {
  browser.storage.local.onChanged.addListener((changes) => {
    const turnedOn = isOn(changes[syncState.key]?.newValue) && !isOn(changes[syncState.key]?.oldValue);
    if (turnedOn || settingsKey in changes || corrections.key in changes) sync();
  });
  browser.storage.sync.onChanged.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
};

const isOn = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && 'on' in stored && stored.on === true;
