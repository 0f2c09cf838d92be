import browser, { type Tabs } from 'webextension-polyfill';

/** Opens the reader page in a new tab, beside the one it was asked for from, to which closing it leads back. */
export const openReader = async (hash: string, from?: Tabs.Tab): Promise<void> => {
  const url = browser.runtime.getURL(`reader/index.html#${hash}`);
  const beside = from?.id === undefined || from.id < 0 ? {} : { openerTabId: from.id, index: from.index + 1 };
  try {
    await browser.tabs.create({ url, ...beside });
  } catch {
    // The tab is gone meanwhile, or of a private window that pages of extensions may not be opened in.
    await browser.tabs.create({ url });
  }
};
