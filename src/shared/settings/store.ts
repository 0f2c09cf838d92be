import browser from 'webextension-polyfill';
import { defaultSettings, type Choices, type Settings } from './schema.ts';
import { upgradeSettings } from './upgrade.ts';

const key = 'settings';

/** The settings in force: defaults with the reader's choices over them. */
export const loadSettings = async (): Promise<Settings> => withDefaults(await loadChoices());

/** Adds choices to those made before. */
export const saveChoices = async (choices: Choices): Promise<void> => {
  const { version, choices: before } = upgradeSettings((await browser.storage.local.get(key))[key]);
  await browser.storage.local.set({ [key]: { version, choices: { ...before, ...choices } } });
};

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

const loadChoices = async (): Promise<Choices> =>
  upgradeSettings((await browser.storage.local.get(key))[key]).choices;

const withDefaults = (choices: Choices): Settings => {
  const chosen = Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
  return { ...defaultSettings, ...chosen };
};
