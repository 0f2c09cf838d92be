import { askPage } from '../e2e/ask-page.ts';
import type { ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import { tasksOf } from '../e2e/driver/chromium/trace.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { until } from '../e2e/driver/until.ts';
import { median, type Measure } from './measure.ts';

const rounds = 3;
const firstHighlight = 'first-highlight';

/** Runs in the page: marks the frame in which the first highlight is there. */
const markFirstHighlight = (mark: string): void => {
  const look = (): void => {
    if (CSS.highlights.size > 0) performance.mark(mark);
    else requestAnimationFrame(look);
  };
  look();
};

interface Load {
  readonly toFirstHighlight: number;
  readonly longestTask: number;
  readonly untilDone: number;
}

/** How soon a page of some length shows highlights, and what that costs its main thread. */
export const measurePage = async (
  browser: ChromiumBrowser,
  control: Tab,
  url: string,
  label: string,
): Promise<Measure[]> => {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round++) loads.push(await load(browser, control, url));
  const of = (figure: keyof Load): number => median(loads.map((one) => one[figure]));
  return [
    { name: `${label}: document_idle to first highlight`, value: of('toFirstHighlight'), unit: 'ms' },
    { name: `${label}: longest main-thread task`, value: of('longestTask'), unit: 'ms' },
    { name: `${label}: main-thread time in all`, value: of('untilDone'), unit: 'ms' },
  ];
};

const load = async (browser: ChromiumBrowser, control: Tab, url: string): Promise<Load> => {
  const tab = await browser.newTab();
  await tab.callAtStart(markFirstHighlight, firstHighlight);
  const stop = await tab.trace();
  await tab.open(url);
  const done = await until(
    `${url} is analysed`,
    () => askPage(control, tab.id),
    ({ status }) => status === 'done',
    { deadline: 120_000 },
  );
  await until('the first highlight is noticed', () =>
    tab.evaluate((mark) => performance.getEntriesByName(mark).length > 0, firstHighlight),
  );
  const events = await stop();
  await tab.close();
  const { begun, tasks } = tasksOf(events, browser.extensionUrl('content.js'));
  const mark = events.find(({ name }) => name === firstHighlight);
  if (!mark) throw new Error(`${url}: the first highlight was not noticed`);
  return {
    toFirstHighlight: (mark.ts - begun) / 1000,
    longestTask: tasks[0] ?? 0,
    untilDone: done.milliseconds,
  };
};
