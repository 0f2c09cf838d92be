import { askPage } from '../e2e/ask-page.ts';
import type { ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { until } from '../e2e/driver/until.ts';
import { median, quantile, type Measure } from './measure.ts';

const rounds = 21;
const mark = 'names-are-painted';

/** Runs in the popup: marks the end of the first frame that shows names. */
const markNames = (name: string): void => {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => performance.mark(name), { once: true });
  port1.start();
  const look = (): void => {
    if (document.querySelector('.name-row') === null) requestAnimationFrame(look);
    // It arrives after the frame that begins here, with the names in it, has been painted.
    else port2.postMessage(null);
  };
  look();
};

/** Runs in the popup: when that was, in milliseconds since it was opened. It does not look again and again, which costs. */
const markedAt = (name: string): Promise<number> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver((marks) => {
      for (const { startTime } of marks.getEntriesByName(name)) resolve(startTime);
    });
    observer.observe({ type: 'mark', buffered: true });
  });

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
    waits.push(await popup.evaluate(markedAt, mark));
  }
  await popup.close();
  await page.close();
  return [
    { name: 'popup: opened to names painted, median', value: median(waits), unit: 'ms' },
    { name: '... 95th percentile', value: quantile(waits, 0.95), unit: 'ms' },
  ];
};
