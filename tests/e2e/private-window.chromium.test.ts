import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPage, openTabAddresses } from './ask-page.ts';
import { begin, state } from './datasets.ts';
import { launchChromium, type ChromiumBrowser } from './driver/chromium/browser.ts';
import { builtExtension } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';

// Incognito windows have the extension of the ordinary ones ("spanning"), and with it its storage and its datasets.
let browser: ChromiumBrowser;
let pages: PageServer;

beforeAll(async () => {
  pages = await startPageServer(routes);
  browser = await launchChromium({ extension: builtExtension('chromium'), proxyPort: pages.port });
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

interface Windows {
  readonly chrome: {
    readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
    readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
    readonly windows: {
      create(what: object): Promise<{ id: number; incognito: boolean; tabs: { id: number }[] }>;
    };
    readonly tabs: { create(what: object): Promise<{ incognito: boolean }> };
  };
}

it('an incognito window uses what was brought in elsewhere, and opens pages of the extension outside', async () => {
  const page = await browser.newTab();
  await page.open('chrome://extensions');
  await page.evaluate(
    (extensionId) =>
      (globalThis as unknown as Windows).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        incognitoAccess: true,
      }),
    new URL(browser.extensionUrl('')).host,
  );
  // The browser starts the extension anew.
  await until('it is let in', async () => {
    try {
      await page.open(browser.extensionUrl('options/index.html#datasets'));
      return await page.evaluate(() =>
        (globalThis as unknown as Windows).chrome.extension.isAllowedIncognitoAccess(),
      );
    } catch {
      return false;
    }
  });
  const tolkien = resolve(import.meta.dirname, '../fixtures/datasets/valid/tolkien.jsonl');
  await begin(page, { command: 'start', name: 'Tolkien' }, readFileSync(tolkien, 'utf8'));
  await until(
    'the import ends',
    () => state(page),
    (seen) => seen.end !== undefined,
  );
  const { id, incognito, tab } = await page.evaluate(async (url) => {
    const opened = await (globalThis as unknown as Windows).chrome.windows.create({ incognito: true, url });
    return { id: opened.id, incognito: opened.incognito, tab: opened.tabs[0]?.id ?? -1 };
  }, pages.url('novel'));
  expect(incognito).toBe(true);
  const { names } = await until(
    'the page is read',
    () => askPage(page, tab),
    ({ status }) => status === 'done',
  );
  expect(names.map(({ entity }) => entity)).toContain('tolkien:frodo-baggins');
  const reader = await page.evaluate(
    (windowId, url) => (globalThis as unknown as Windows).chrome.tabs.create({ windowId, url }),
    id,
    browser.extensionUrl('reader/index.html'),
  );
  expect(reader.incognito).toBe(false);
  // To be let in was an update to the same version, and the first-run page had been shown.
  expect((await openTabAddresses(page)).filter((url) => url.includes('/welcome/'))).toEqual([]);
});
