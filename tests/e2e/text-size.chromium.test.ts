import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, label } from './controls.ts';
import { launchChromium, type ChromiumBrowser } from './driver/chromium/browser.ts';
import type { ChromiumTab } from './driver/chromium/tab.ts';
import { builtExtension } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { lostText } from './lost-text.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';
import { popupContent } from './popup.ts';

let pages: PageServer;
let browser: ChromiumBrowser;
let story: ChromiumTab;
let tab: ChromiumTab;

beforeAll(async () => {
  pages = await startPageServer(routes);
  browser = await launchChromium({ extension: builtExtension('chromium') });
  story = await browser.newTab();
  await story.open(pages.url('story'));
  tab = await browser.newTab();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

it.each([
  ['popup', 'popup/index.html', 800, 'ltr'],
  ['panel', 'popup/panel.html', 400, 'ltr'],
  ['panel', 'popup/panel.html', 400, 'rtl'],
] as const)(
  'the %s loses nothing with twice as large text: %s, %d pixels wide, %s',
  async (_, path, width, direction) => {
    await tab.resize(width, 600);
    await tab.open('about:blank');
    await tab.open(browser.extensionUrl(`${path}?tab=${story.id}`));
    await tab.evaluate((dir) => {
      document.documentElement.style.fontSize = '200%';
      document.documentElement.dir = dir;
    }, direction);
    await popupContent(tab);
    expect(await lostText(tab)).toEqual([]);
    for (const view of ['viewMap', 'viewTimeline'] as const) {
      await click(tab, label(view));
      await until('the view is drawn', () =>
        tab.evaluate(() => document.querySelector('.place-map-marker, .timeline-dot') !== null),
      );
      expect(await lostText(tab)).toEqual([]);
    }
  },
);
