import browser from 'webextension-polyfill';
import { browserFamily } from '../browser-family.ts';

/** Opens the browser's own page of shortcuts, which alone can change them. */
export const openShortcutSettings = async (): Promise<void> => {
  const family = browserFamily();
  if (family === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: `${family}://extensions/shortcuts` });
};
