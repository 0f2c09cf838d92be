import { afterAll, beforeAll, expect, it } from 'vitest';
import { askBackground, askPage, choose } from './ask-page.ts';
import { stored } from './belongings.ts';
import { openCard } from './card.ts';
import { click, label } from './controls.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { builtExtension, launch } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';
import { shows } from './workshop.ts';

// Firefox that never keeps a history: every window is a private one.
let browser: ExtensionBrowser;
let pages: PageServer;

beforeAll(async () => {
  pages = await startPageServer(routes);
  browser = await launch('firefox', {
    extension: builtExtension('firefox'),
    proxyPort: pages.port,
    firefoxPreferences: { 'browser.privatebrowsing.autostart': true },
  });
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

it('without a history the bundled dataset works, and options say what cannot', async () => {
  const control = await browser.newTab();
  await control.open(browser.extensionUrl('options/index.html#datasets'));
  await shows(control, label('datasetsUnavailable'));
  await choose(control, { highlightRange: 'every', cardDelay: 0 });
  const tab = await browser.newTab();
  await tab.open(pages.url('story'));
  const { names } = await until(
    'the page is read',
    () => askPage(control, tab.id),
    ({ status }) => status === 'done',
  );
  expect(names.map(({ entity }) => entity)).toContain('kim-jong-un');
  await openCard(tab, 'Moscow', 'Russia');
  const found = await askBackground(control, 'search', { query: 'vostochny' });
  expect(JSON.stringify(found)).toContain('vostochny-cosmodrome');
  expect(await browser.errors()).toEqual([]);
});

it('without a history settings are synchronised, and all can be deleted', async () => {
  const options = await browser.newTab();
  await options.open(browser.extensionUrl('options/index.html#backup'));
  await choose(options, { theme: 'dark' });
  await click(options, label('syncSwitch'));
  await until('the account has it', async () => 'setting:theme' in (await stored(options, 'sync')));
  await click(options, label('deleteAllAsk'));
  await click(options, label('deleteAllDo'));
  await until(
    'the page tells of the deletion',
    () => options.evaluate(() => document.querySelector('#privacy')?.textContent ?? ''),
    (words) => words.includes(label('deleteAllDone')),
  );
  expect(await stored(options)).toEqual({});
  expect(await stored(options, 'sync')).toEqual({});
  expect(await browser.errors()).toEqual([]);
});
