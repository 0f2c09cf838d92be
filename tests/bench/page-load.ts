import { askPage } from '../e2e/ask-page.ts';
import type { ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import { scriptStart, scriptTasks } from '../e2e/driver/chromium/script-tasks.ts';
import type { TraceEvent } from '../e2e/driver/chromium/trace.ts';
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

/** A browser with the extension, a page of the extension to ask from, and a page to measure. */
export interface PageUnderTest {
  readonly browser: ChromiumBrowser;
  readonly control: Tab;
  readonly url: string;
}

/** How soon a page shows highlights, and what that costs its main thread. */
export const measurePage = async (page: PageUnderTest, label: string): Promise<Measure[]> => {
  const script = page.browser.extensionUrl('content.js');
  const scripts = [script, page.browser.extensionUrl('card.js')];
  const waits: number[] = [];
  const longest: number[] = [];
  const sums: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // The profile that tells whose a task is slows what it looks at: times are taken without it.
    waits.push(waitIn((await load(page, false)).events, script));
    const { events, milliseconds } = await load(page, true);
    longest.push(scriptTasks(events, scripts)[0] ?? Number.NaN);
    sums.push(milliseconds);
  }
  return [
    { name: `${label}: document_idle to first highlight`, value: median(waits), unit: 'ms' },
    { name: `${label}: longest main-thread task of the scripts in it`, value: median(longest), unit: 'ms' },
    { name: `${label}: main-thread time of the content script in all`, value: median(sums), unit: 'ms' },
  ];
};

const waitIn = (events: readonly TraceEvent[], script: string): number => {
  const mark = events.find(({ name }) => name === firstHighlight);
  return mark ? (mark.ts - scriptStart(events, script).ts) / 1000 : Number.NaN;
};

interface Load {
  readonly events: readonly TraceEvent[];
  /** As the content script itself counts it. */
  readonly milliseconds: number;
}

const load = async ({ browser, control, url }: PageUnderTest, withProfile: boolean): Promise<Load> => {
  const tab = await browser.newTab();
  await tab.callAtStart(markFirstHighlight, firstHighlight);
  const stop = await tab.trace({ withProfile });
  await tab.open(url);
  const { milliseconds } = await until(
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
  return { events, milliseconds };
};
