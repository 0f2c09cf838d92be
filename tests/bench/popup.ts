import { askPage } from '../e2e/ask-page.ts';
import type { ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { until } from '../e2e/driver/until.ts';
import { median, quantile, type Measure } from './measure.ts';

const rounds = 11;
const mark = 'names-are-painted';

/** Runs in the popup: marks the first frame that shows names. */
const markNames = (name: string): void => {
  const look = (): void => {
    if (document.querySelector('.name-row') === null) requestAnimationFrame(look);
    // The frame after the one in which they were put there: by then they are painted.
    else requestAnimationFrame(() => performance.mark(name));
  };
  look();
};

/**
 * Milliseconds from the opening of the popup of an analysed page until it shows names, with the background running.
 * The popup lies in a tab: the time that the browser takes to put up a popup's window is not in it.
 */
export const measurePopup = async (
  browser: ChromiumBrowser,
  control: Tab,
  url: string,
): Promise<Measure[]> => {
  const page = await browser.newTab();
  await page.open(url);
  await until(
    'the page is analysed',
    () => askPage(control, page.id),
    ({ status }) => status === 'done',
    { deadline: 60_000 },
  );
  const popup = await browser.newTab();
  await popup.callAtStart(markNames, mark);
  const waits: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await popup.open('about:blank');
    await popup.open(browser.extensionUrl(`popup/index.html?tab=${page.id}`));
    waits.push(
      await until(
        'names are painted',
        () => popup.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0, mark),
        (milliseconds) => milliseconds > 0,
      ),
    );
  }
  await popup.close();
  await page.close();
  return [
    { name: 'popup: opened to names painted, median', value: median(waits), unit: 'ms' },
    { name: '... 95th percentile', value: quantile(waits, 0.95), unit: 'ms' },
  ];
};
