import browser from 'webextension-polyfill';

/** Closes the tab that this page lies in. */
export const closePage = async (): Promise<void> => {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
};
