import browser from 'webextension-polyfill';
import { corrections } from '../../shared/corrections/store.ts';
import { savedArticles } from '../../shared/saved-articles.ts';
import { loadChoices, storedChoices } from '../../shared/settings/store.ts';
import type { Belongings } from './backup.ts';

/** All that the reader has made, from storage. */
export const loadBelongings = async (): Promise<Belongings> => ({
  choices: await loadChoices(),
  corrections: await corrections.load(),
  saved: await savedArticles.load(),
});

/** Puts all of it in place of what is stored, in one step. */
export const saveBelongings = (belongings: Belongings): Promise<void> =>
  browser.storage.local.set({
    ...storedChoices(belongings.choices),
    [corrections.key]: belongings.corrections,
    [savedArticles.key]: belongings.saved,
  });
