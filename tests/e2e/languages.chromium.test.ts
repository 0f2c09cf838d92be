import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type ChromiumBrowser } from './driver/chromium/browser.ts';
import type { ChromiumTab } from './driver/chromium/tab.ts';
import { builtExtension } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { lostText } from './lost-text.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';
import { popupContent } from './popup.ts';

// The languages with the longest texts.
describe.each(['de', 'uk'])('in %s', (locale) => {
  let folder: string;
  let pages: PageServer;
  let browser: ChromiumBrowser;
  let story: ChromiumTab;
  let tab: ChromiumTab;

  beforeAll(async () => {
    // A browser may not have been installed with this language, so its texts take the place of the English ones.
    folder = mkdtempSync(join(tmpdir(), 'backstory-language-'));
    cpSync(builtExtension('chromium'), folder, { recursive: true });
    cpSync(join(folder, '_locales', locale), join(folder, '_locales/en'), { recursive: true });
    pages = await startPageServer(routes);
    browser = await launchChromium({ extension: folder });
    story = await browser.newTab();
    await story.open(pages.url('story'));
    tab = await browser.newTab();
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const shown = (selector: string): Promise<boolean> =>
    until(`${selector} is shown`, () =>
      tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
    );

  it.each([
    ['popup', 'popup/index.html', 400],
    ['panel', 'popup/panel.html', 320],
  ])('the %s loses no text', async (_, path, width) => {
    await tab.resize(width, 600);
    await tab.open(browser.extensionUrl(`${path}?tab=${story.id}`));
    await popupContent(tab);
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(await lostText(tab)).toEqual([]);
  });

  it.each([1000, 340])('the options lose no text, %d pixels wide', async (width) => {
    await tab.resize(width, 900);
    await tab.open(browser.extensionUrl('options/index.html'));
    await shown('#shortcuts table');
    expect(await lostText(tab)).toEqual([]);
  });
});
