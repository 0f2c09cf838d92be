import type { ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import type { ChromiumTab } from '../e2e/driver/chromium/tab.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { analysedPage, withoutExtension } from './analysed-page.ts';
import type { Measure } from './measure.ts';

/** Pixels that are scrolled each frame, some 18,000 a second, and for how many frames. */
const step = 300;
const frames = 400;
/** Milliseconds past which a frame has missed its turn at 60 a second. */
const late = 25;

/** Scrolls down a page, a step each frame, and gives the milliseconds that each frame took. */
const scroll = (tab: ChromiumTab): Promise<number[]> =>
  tab.evaluate(
    (distance, count) =>
      new Promise<number[]>((resolve) => {
        const lengths: number[] = [];
        let last = 0;
        const next = (now: number): void => {
          if (last > 0) lengths.push(now - last);
          last = now;
          scrollBy({ top: distance, behavior: 'instant' });
          if (lengths.length < count) requestAnimationFrame(next);
          else resolve(lengths);
        };
        scrollTo({ top: 0, behavior: 'instant' });
        requestAnimationFrame(next);
      }),
    step,
    frames,
  );

const dropped = (lengths: readonly number[]): number => lengths.filter((length) => length > late).length;

/** How smoothly a long page with highlights scrolls, beside the same page without the extension. */
export const measureScrolling = async (
  browser: ChromiumBrowser,
  control: Tab,
  url: string,
): Promise<Measure[]> => {
  const tab = await analysedPage(browser, control, url);
  const lengths = await scroll(tab);
  await tab.close();
  const plain = await withoutExtension(url, scroll);
  const peer = (value: number) => ({ name: 'without', value });
  const label = 'page of 100,000 words, scrolled';
  return [
    {
      name: `${label}: frames of ${frames} past their turn`,
      value: dropped(lengths),
      unit: 'frames',
      peer: peer(dropped(plain)),
    },
    {
      name: `${label}: longest frame`,
      value: Math.max(...lengths),
      unit: 'ms',
      peer: peer(Math.max(...plain)),
    },
  ];
};
