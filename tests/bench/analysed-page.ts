import { askPage } from '../e2e/ask-page.ts';
import { launchChromium, type ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import type { ChromiumTab } from '../e2e/driver/chromium/tab.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { until } from '../e2e/driver/until.ts';

/** A tab with a page that has been analysed to its end. */
export const analysedPage = async (
  browser: ChromiumBrowser,
  control: Tab,
  url: string,
): Promise<ChromiumTab> => {
  const tab = await browser.newTab();
  await tab.open(url);
  await until(
    `${url} is analysed`,
    () => askPage(control, tab.id),
    ({ status }) => status === 'done',
    { deadline: 120_000 },
  );
  return tab;
};

/** What a measure gives for the same page in a browser without the extension. */
export const withoutExtension = async <Value>(
  url: string,
  measure: (tab: ChromiumTab) => Promise<Value>,
): Promise<Value> => {
  const plain = await launchChromium({});
  try {
    const tab = await plain.newTab();
    await tab.open(url);
    return await measure(tab);
  } finally {
    await plain.close();
  }
};
