import { launchChromium } from '../e2e/driver/chromium/browser.ts';
import { builtExtension } from '../e2e/driver/launch.ts';
import { startPageServer } from '../e2e/pages/server.ts';
import { measureCards } from './card.ts';
import { measureColdStart } from './cold-start.ts';
import type { Measure } from './measure.ts';
import { measureMemory } from './memory.ts';
import { measureScrolling } from './scrolling.ts';
import { newsPage } from './news.ts';
import { measurePage } from './page-load.ts';
import { measurePopup } from './popup.ts';

const lengths = [1500, 100_000];

/** What is measured with the built extension in Chromium. */
export const measureInChromium = async (): Promise<Measure[]> => {
  const pages = await startPageServer(
    Object.fromEntries(lengths.map((words) => [String(words), { html: () => newsPage(words, words) }])),
  );
  const browser = await launchChromium({
    extension: builtExtension('chromium'),
    withExtensionsPage: false,
  });
  try {
    const control = await browser.newTab();
    await control.open(browser.extensionUrl('options/index.html'));
    const measures = await measureColdStart(browser, control);
    measures.push(...(await measurePopup(browser, control, pages.url('1500'))));
    for (const words of lengths) {
      const label = `page of ${words.toLocaleString('en')} words`;
      measures.push(...(await measurePage({ browser, control, url: pages.url(String(words)) }, label)));
    }
    measures.push(...(await measureCards({ browser, control, url: pages.url(String(lengths[0])) })));
    const [short = 0, long = 0] = lengths;
    measures.push(await measureMemory(browser, control, pages.url(String(short))));
    measures.push(...(await measureScrolling(browser, control, pages.url(String(long)))));
    return measures;
  } finally {
    await browser.close();
    await pages.close();
  }
};
