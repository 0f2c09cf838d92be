import { afterEach, beforeEach, expect, it } from 'vitest';
import { askPage, choose } from './ask-page.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

/** The entry in the menu of selected text. */
const entry = 'look-up';

let before: string[] = [];
beforeEach(async () => {
  before = await extension.tabAddresses();
});
afterEach(async () => {
  await choose(extension.control, {});
  expect(await extension.browser.errors()).toEqual([]);
});

/** The address of the reader page that opens, by what its fragment says. */
const opened = async (): Promise<URL> => {
  const address = await until(
    'the reader opens',
    async () =>
      (await extension.tabAddresses()).find((one) => one.includes('/reader/') && !before.includes(one)),
    (one) => one !== undefined,
  );
  return new URL(address ?? '');
};

/** What the reader page in the tab lists of people, places and articles, once it is there. */
const lookedUp = (): Promise<{ readonly title: string; readonly links: readonly string[] }> =>
  until(
    'what was looked up',
    () =>
      extension.tab.evaluate(() => ({
        title: document.querySelector('main h1')?.textContent ?? '',
        links: [...document.querySelectorAll<HTMLAnchorElement>('main li a')].map(({ hash }) => hash),
      })),
    ({ links }) => links.length > 0,
  );

it('the browser has our entry for its menu', async () => {
  await extension.control.evaluate(async (id) => {
    const api: { contextMenus: { update(id: string, changes: object): Promise<void> } } = Reflect.get(
      globalThis,
      'chrome',
    );
    await api.contextMenus.update(id, {});
  }, entry);
});

it('selected text is looked up in the reader, on a site that is switched off too', async () => {
  await choose(extension.control, { sitesOff: ['127.0.0.1'] });
  await extension.tab.open(extension.pages.url('story'));
  await extension.browser.chooseInMenu(entry, 'Kim Jong Un at the Vostochny Cosmodrome');
  const address = await opened();
  await extension.tab.open(address.href);
  const { title, links } = await lookedUp();
  expect(title).toBe('Kim Jong Un at the Vostochny Cosmodrome');
  expect(links).toEqual(
    expect.arrayContaining([
      '#entity=kim-jong-un',
      '#entity=vostochny-cosmodrome',
      '#article=2023-north-korea-russia-summit',
    ]),
  );
});

it('wakes a background that the browser has ended, where the browser says so', async () => {
  // In Chromium only the browser's own menu could.
  if (extension.browser.name === 'chromium') return;
  await extension.tab.open(extension.pages.url('story'));
  await extension.browser.killBackground();
  await extension.browser.chooseInMenu(entry, 'Samarkand');
  expect((await opened()).hash).toBe('#lookup=Samarkand');
});

it('a key looks up what is selected, or begins a search', async () => {
  await extension.read('story');
  await extension.tab.evaluate(() => {
    const paragraph = document.querySelector('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await extension.browser.runCommand('look-up');
  const { hash } = await opened();
  // Chromium lets extensions read a page for a real key only.
  expect(hash).toMatch(extension.browser.name === 'firefox' ? /^#lookup=.{20,1500}$/ : /^#search=$/);
});

it('a key switches the site off and on', async () => {
  await extension.read('story');
  const status = async (): Promise<string> => (await askPage(extension.control, extension.tab.id)).status;
  await extension.tab.evaluate(() => null);
  await extension.browser.runCommand('toggle-site');
  await until('the page is off', status, (now) => now === 'off');
  await extension.tab.evaluate(() => null);
  await extension.browser.runCommand('toggle-site');
  await until('the page is on', status, (now) => now === 'done');
});
