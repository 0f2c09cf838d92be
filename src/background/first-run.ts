import browser from 'webextension-polyfill';

/** Opens one page after installing, never after an update. Call it synchronously when the background starts. */
export const serveFirstRun = (): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
  });
};
