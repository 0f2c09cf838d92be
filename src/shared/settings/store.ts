import browser from 'webextension-polyfill';
import { defaultSettings, type Choices, type Settings } from './schema.ts';
import { currentVersion, upgradeSettings } from './upgrade.ts';

/** Where they lie in `storage.local`. */
export const settingsKey = 'settings';
const key = settingsKey;

/** The settings in force: defaults with the reader's choices over them. */
export const loadSettings = async (): Promise<Settings> => withDefaults(await loadChoices());

/** Adds choices to those made before. */
export const saveChoices = async (choices: Choices): Promise<void> => {
  const { version, choices: before } = upgradeSettings((await browser.storage.local.get(key))[key]);
  await browser.storage.local.set({ [key]: { version, choices: { ...before, ...choices } } });
};

/** What the reader has chosen. */
export const loadChoices = async (): Promise<Choices> =>
  upgradeSettings((await browser.storage.local.get(key))[key]).choices;

/** An entry of `storage.local` with exactly these choices. */
export const storedChoices = (choices: Choices): Readonly<Record<string, unknown>> => ({
  [key]: { version: currentVersion, choices },
});

/** Forgets every choice. */
export const resetSettings = (): Promise<void> => browser.storage.local.remove(key);

/** Calls back with the settings in force whenever they change, from any context. Gives a function that stops it. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change) changed(withDefaults(upgradeSettings(change.newValue).choices));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
};

/** The settings in the form in which pages hold what is stored. */
export const settingsStore = { load: loadSettings, watch: watchSettings, save: saveChoices } as const;

const withDefaults = (choices: Choices): Settings => {
  const chosen = Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
  return { ...defaultSettings, ...chosen };
};
