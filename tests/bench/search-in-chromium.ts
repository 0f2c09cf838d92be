import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askBackground } from '../e2e/ask-page.ts';
import { launchChromium } from '../e2e/driver/chromium/browser.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { builtExtension } from '../e2e/driver/launch.ts';
import { median, quantile, type Measure } from './measure.ts';
import { searchQueries } from './search-queries.ts';

const starts = 3;

/** Search as the popup has it: message to answer, snippets and all. Nothing where the extension is not built. */
export const measureSearchInChromium = async (): Promise<Measure[]> => {
  if (!existsSync(join(builtExtension('chromium'), 'data/search.bin'))) return [];
  const browser = await launchChromium({ extension: builtExtension('chromium') });
  try {
    const control = await browser.newTab();
    await control.open(browser.extensionUrl('options/index.html'));
    const first: number[] = [];
    for (let start = 0; start < starts; start++) {
      await browser.killBackground();
      // The data that every page needs is there before a popup can be opened.
      await askBackground(control, 'rankPage', { title: '', text: '', names: [] });
      first.push(await answered(control, 'putin'));
    }
    const warm: number[] = [];
    for (const [query] of searchQueries) warm.push(await answered(control, query));
    return [
      { name: 'Chromium: first search, message to answer', value: median(first), unit: 'ms' },
      { name: 'Chromium: search with snippets, median', value: median(warm), unit: 'ms' },
      { name: '... 95th percentile', value: quantile(warm, 0.95), unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
};

/** Milliseconds, with the few that it takes to reach the page from here. */
const answered = async (control: Tab, query: string): Promise<number> => {
  const start = performance.now();
  const reply = await askBackground(control, 'search', { query });
  const milliseconds = performance.now() - start;
  if (!JSON.stringify(reply).includes('"ok":true')) throw new Error(`no answer but ${JSON.stringify(reply)}`);
  return milliseconds;
};
