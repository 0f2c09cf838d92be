import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openCard } from '../tests/e2e/card.ts';
import { launchChromium, type ChromiumBrowser } from '../tests/e2e/driver/chromium/browser.ts';
import type { ChromiumTab } from '../tests/e2e/driver/chromium/tab.ts';
import { builtExtension } from '../tests/e2e/driver/launch.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { routes } from '../tests/e2e/pages/routes.ts';
import { startPageServer } from '../tests/e2e/pages/server.ts';
import { popupContent } from '../tests/e2e/popup.ts';
import { popupScreenshots } from './popup-screenshots.ts';

/** Pictures of the built extension for the README, in `docs/screenshots`. */
const folder = resolve(import.meta.dirname, '../docs/screenshots');
/** Pixels of a picture for one CSS pixel. */
const scale = 2;
const file = (name: string): string => resolve(folder, `${name}.png`);

const pageWithCard = async (browser: ChromiumBrowser, url: string): Promise<ChromiumTab> => {
  const tab = await browser.newTab();
  await tab.resize(1000, 820, scale);
  await tab.open(url);
  await openCard(tab, 'Kim Jong Un', 'Kim Jong Un');
  await until('the card lists articles', () =>
    tab.inCard((card) => card.querySelectorAll('.article-row-title').length > 0),
  );
  await tab.settled();
  await tab.screenshot(file('page-with-card'));
  await tab.press('Escape');
  return tab;
};

const popup = async (browser: ChromiumBrowser, ofTab: number): Promise<void> => {
  const tab = await browser.newTab();
  await tab.open(browser.extensionUrl(`popup/index.html?tab=${ofTab}`));
  await popupContent(tab);
  const { width, height } = await tab.evaluate(() => {
    const box = document.body.getBoundingClientRect();
    return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  });
  // Browsers show a popup no higher than this.
  await tab.resize(width, Math.min(height, 600), scale);
  await tab.settled();
  await tab.screenshot(file('popup'));
  await tab.close();
};

const extensionPage = async (
  browser: ChromiumBrowser,
  path: string,
  ready: string,
  name: string,
): Promise<void> => {
  const tab = await browser.newTab();
  await tab.resize(1000, 820, scale);
  await tab.open(browser.extensionUrl(path));
  await until(`${path} is shown`, () =>
    tab.evaluate((selector) => document.querySelector(selector) !== null, ready),
  );
  await tab.settled();
  await tab.screenshot(file(name));
  await tab.close();
};

mkdirSync(folder, { recursive: true });
const pages = await startPageServer(routes);
const browser = await launchChromium({ extension: builtExtension('chromium') });
try {
  const story = await pageWithCard(browser, pages.url('story'));
  await popup(browser, story.id);
  await extensionPage(
    browser,
    'reader/index.html#article=2023-north-korea-russia-summit',
    'article h1',
    'reader',
  );
  await popupScreenshots(browser, pages, file);
  await extensionPage(browser, 'options/index.html', 'main fieldset', 'options');
} finally {
  await browser.close();
  await pages.close();
}
