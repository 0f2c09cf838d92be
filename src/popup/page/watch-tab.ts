import browser from 'webextension-polyfill';
import { namedTab } from './current-tab.ts';

/**
 * Calls back whenever the window may show another page: another tab in front, or a tab on its way to another address
 * or there. Browsers tell of both without a permission. Gives a function that stops it.
 */
export const watchTab = (changed: (tabId: number, inFront: boolean) => void): (() => void) => {
  const named = namedTab();
  const activated = ({ tabId }: { readonly tabId: number }): void => {
    if (named === undefined) changed(tabId, true);
  };
  const updated = (tabId: number, { status }: { readonly status?: string | undefined }): void => {
    if (status !== undefined) changed(tabId, false);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
};
