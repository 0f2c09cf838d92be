import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askBackground, askPage } from './ask-page.ts';
import { label, shownText } from './controls.ts';
import { begin, state } from './datasets.ts';
import { launchFirefox, type FirefoxBrowser } from './driver/firefox/browser.ts';
import { builtExtension } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';
import { shows } from './workshop.ts';

// A private window beside ordinary ones: it has the datasets of those, and none of its own.
let browser: FirefoxBrowser;
let pages: PageServer;

beforeAll(async () => {
  pages = await startPageServer(routes);
  browser = await launchFirefox({
    extension: builtExtension('firefox'),
    proxyPort: pages.port,
    inPrivateWindows: true,
  });
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

it('a private window uses what was brought in elsewhere, and says that nothing can be brought in', async () => {
  const ordinary = await browser.newTab();
  await ordinary.open(browser.extensionUrl('options/index.html#datasets'));
  const tolkien = resolve(import.meta.dirname, '../fixtures/datasets/valid/tolkien.jsonl');
  await begin(ordinary, { command: 'start', name: 'Tolkien' }, readFileSync(tolkien, 'utf8'));
  await until(
    'the import ends',
    () => state(ordinary),
    (seen) => seen.end !== undefined,
  );
  const page = await browser.newPrivateTab();
  await page.open(pages.url('novel'));
  const { names } = await until(
    'the page is read',
    () => askPage(ordinary, page.id),
    ({ status }) => status === 'done',
  );
  expect(names.map(({ entity }) => entity)).toContain('tolkien:frodo-baggins');

  await page.open(browser.extensionUrl('options/index.html#datasets'));
  const shown = await shows(page, label('datasetsPrivate'));
  expect(shown).not.toContain(label('datasetsUnavailable'));
  const found = await askBackground(page, 'search', { query: 'gardener sam' });
  expect(JSON.stringify(found)).toContain('tolkien:');
  await page.open(browser.extensionUrl('reader/index.html#search=vostochny'));
  await until(
    'the articles that come with it are found',
    () => shownText(page),
    (text) => text.includes('Vostochny Cosmodrome'),
  );
  expect(await browser.errors()).toEqual([]);
});
