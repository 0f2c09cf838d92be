import browser from 'webextension-polyfill';

/** Whether the extension was removed, switched off or reloaded under this page's copy of it. */
export const isExtensionGone = (): boolean => {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
};
