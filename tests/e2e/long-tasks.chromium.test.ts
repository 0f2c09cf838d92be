import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPage } from './ask-page.ts';
import { launchChromium, type ChromiumBrowser } from './driver/chromium/browser.ts';
import { scriptTasks } from './driver/chromium/script-tasks.ts';
import { builtExtension } from './driver/launch.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import { realPagesPresent, tellWhenAbsent } from './pages/real.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';

/**
 * What the standard calls a long task. The budget, 16 ms, is for `npm run bench` to measure: processor time on a busy
 * machine says too little to fail a test by so narrow a margin.
 */
const longTask = 50;

let pages: PageServer;
let browser: ChromiumBrowser;
let control: Tab;
tellWhenAbsent();

beforeAll(async () => {
  pages = await startPageServer(routes);
  browser = await launchChromium({ extension: builtExtension('chromium') });
  control = await browser.newTab();
  await control.open(browser.extensionUrl('options/index.html'));
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

/** Milliseconds of the content script's longest task on a page, from its start until the page is analysed. */
const longestTask = async (page: string): Promise<number> => {
  const tab = await browser.newTab();
  const stop = await tab.trace({ withProfile: true });
  await tab.open(pages.url(page));
  await until(
    'the page is analysed',
    () => askPage(control, tab.id),
    ({ status }) => status === 'done',
    { deadline: 60_000 },
  );
  const events = await stop();
  await tab.close();
  return scriptTasks(events, browser.extensionUrl('content.js'))[0] ?? Number.NaN;
};

describe('the content script has no long task', () => {
  it('on a long generated page', async () => {
    expect(await longestTask('long')).toBeLessThan(longTask);
  });

  it.skipIf(!realPagesPresent)('on an encyclopaedia article of 20,000 words', async () => {
    expect(await longestTask('wikipedia-2')).toBeLessThan(longTask);
  });
});
