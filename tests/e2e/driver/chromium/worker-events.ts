import type { BrowserContext } from 'playwright-core';

/** An event of the extension's API, as its own listeners see it: Chromium lets it be fired from within. */
interface Event {
  dispatch(...args: readonly unknown[]): void;
}
declare const chrome: {
  readonly commands: { readonly onCommand: Event };
  readonly contextMenus: { readonly onClicked: Event };
  readonly tabs: { query(filter: object): Promise<readonly object[]> };
};

/** Fires the event of a command's key in the service worker, which must be running. */
export const fireCommand = (context: BrowserContext, name: string): Promise<void> =>
  worker(context).evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);

/** Fires the event of a click in the menu of selected text. */
export const fireMenuClick = (
  context: BrowserContext,
  menuItemId: string,
  selectionText: string,
): Promise<void> =>
  worker(context).evaluate(
    async (info) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    { menuItemId, selectionText },
  );

const worker = (context: BrowserContext) => {
  const running = context.serviceWorkers().at(-1);
  if (!running) throw new Error('the service worker does not run');
  return running;
};
