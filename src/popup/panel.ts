import * as v from 'valibot';
import browser from 'webextension-polyfill';

const withSidePanel = v.object({ sidePanel: v.object({ open: v.function() }) });
const withSidebar = v.object({ sidebarAction: v.object({ open: v.function() }) });

/**
 * A function that opens the app in Chrome's side panel or Firefox's sidebar, beside the page. It must be called as a
 * click is handled. Undefined where the browser has neither. Rejects where the browser refuses.
 */
export const panelOpener = (): (() => Promise<void>) | undefined => {
  const chrome = v.safeParse(withSidePanel, browser);
  if (chrome.success) {
    return async () => {
      const { id } = await browser.windows.getCurrent();
      await chrome.output.sidePanel.open({ windowId: id });
    };
  }
  const firefox = v.safeParse(withSidebar, browser);
  if (!firefox.success) return undefined;
  return async () => {
    await firefox.output.sidebarAction.open();
  };
};
