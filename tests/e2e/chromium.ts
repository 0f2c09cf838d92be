import { afterAll, beforeAll } from 'vitest';
import { launchChromium, type ChromiumBrowser } from './driver/chromium/browser.ts';
import type { ChromiumTab } from './driver/chromium/tab.ts';
import { builtExtension } from './driver/launch.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';

/** What the tests of one file share that ask for more than every browser's driver can do. */
export interface ChromiumHarness {
  readonly browser: ChromiumBrowser;
  readonly pages: PageServer;
  /** A tab for the tests to use as they like. */
  readonly tab: ChromiumTab;
  /** The options page in a tab of its own, from which the tests speak to the extension. */
  readonly control: ChromiumTab;
}

/** Starts Chromium before the tests of a file or a group and ends it after them. */
export const useChromium = (extension = (): string => builtExtension('chromium')): ChromiumHarness => {
  let ready: ChromiumHarness | undefined;

  beforeAll(async () => {
    const pages = await startPageServer(routes);
    const browser = await launchChromium({ extension: extension() });
    const control = await browser.newTab();
    await control.open(browser.extensionUrl('options/index.html'));
    ready = { browser, pages, control, tab: await browser.newTab() };
  });
  afterAll(async () => {
    await ready?.browser.close();
    await ready?.pages.close();
  });

  const now = (): ChromiumHarness => {
    if (!ready) throw new Error('Chromium is not up');
    return ready;
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
