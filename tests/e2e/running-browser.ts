import { afterAll, beforeAll } from 'vitest';
import type { Tab } from './driver/extension-browser.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';

/** A browser with the extension, as far as every test needs it. */
interface Browser<OfTab> {
  newTab(): Promise<OfTab>;
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/** What the tests of one file share. */
export interface Running<OfBrowser, OfTab> {
  readonly browser: OfBrowser;
  readonly pages: PageServer;
  /** The tab in which pages are read. */
  readonly tab: OfTab;
  /** The options page in a tab of its own, from which the tests speak to the extension. */
  readonly control: OfTab;
}

/** Starts a browser before the tests of a file or a group and ends it after them. */
export const useBrowser = <OfTab extends Tab, OfBrowser extends Browser<OfTab>>(
  start: (pages: PageServer) => Promise<OfBrowser>,
  prepare?: (control: OfTab) => Promise<unknown>,
): Running<OfBrowser, OfTab> => {
  let running: Running<OfBrowser, OfTab> | undefined;

  beforeAll(async () => {
    const pages = await startPageServer(routes);
    const browser = await start(pages);
    const control = await browser.newTab();
    await control.open(browser.extensionUrl('options/index.html'));
    await prepare?.(control);
    running = { browser, pages, control, tab: await browser.newTab() };
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.pages.close();
  });

  const now = (): Running<OfBrowser, OfTab> => {
    if (!running) throw new Error('The browser is not up');
    return running;
  };
  return {
    get browser() {
      return now().browser;
    },
    get pages() {
      return now().pages;
    },
    get tab() {
      return now().tab;
    },
    get control() {
      return now().control;
    },
  };
};
