import { describe, expect, it } from 'vitest';
import { askPage } from './ask-page.ts';
import { useChromium } from './chromium.ts';
import { scriptTasks } from './driver/chromium/script-tasks.ts';
import { until } from './driver/until.ts';
import { realPagesPresent, tellWhenAbsent } from './pages/real.ts';

/**
 * What the standard calls a long task. The budget, 16 ms, is for `npm run bench` to measure: processor time on a busy
 * machine says too little to fail a test by so narrow a margin.
 */
const longTask = 50;
const pageScripts = ['content.js', 'card.js'];

const extension = useChromium();
tellWhenAbsent();

/** Milliseconds of the longest task of the scripts in a page, from its start until the page is analysed. */
const longestTask = async (page: string): Promise<number> => {
  const tab = await extension.browser.newTab();
  const stop = await tab.trace({ withProfile: true });
  await tab.open(extension.pages.url(page));
  await until(
    'the page is analysed',
    () => askPage(extension.control, tab.id),
    ({ status }) => status === 'done',
    { deadline: 60_000 },
  );
  const events = await stop();
  await tab.close();
  const scripts = pageScripts.map((name) => extension.browser.extensionUrl(name));
  return scriptTasks(events, scripts)[0] ?? Number.NaN;
};

describe('the content script has no long task', () => {
  it('on a long generated page', async () => {
    expect(await longestTask('long')).toBeLessThan(longTask);
  });

  it.skipIf(!realPagesPresent)('on an encyclopaedia article of 20,000 words', async () => {
    expect(await longestTask('wikipedia-2')).toBeLessThan(longTask);
  });
});
