import type { ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import type { ChromiumTab } from '../e2e/driver/chromium/tab.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { analysedPage, withoutExtension } from './analysed-page.ts';
import type { Measure } from './measure.ts';

const megabytes = async (tab: ChromiumTab): Promise<number> => (await tab.heapUsed()) / 1e6;

/** What the content script adds to the memory of a tab. */
export const measureMemory = async (
  browser: ChromiumBrowser,
  control: Tab,
  url: string,
): Promise<Measure> => {
  const tab = await analysedPage(browser, control, url);
  const used = await megabytes(tab);
  await tab.close();
  return {
    name: 'page of 1,500 words: memory that the content script adds',
    value: used - (await withoutExtension(url, megabytes)),
    unit: 'MB',
  };
};
