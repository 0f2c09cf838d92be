import { afterEach, expect, it } from 'vitest';
import { cardText } from './card.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

/** As much of the API of extensions as is used here. Both browsers know it by this name. */
interface Tabs {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    remove(id: number): Promise<void>;
  };
}

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Presses Tab until something has the focus, no more often than a page has stops. */
const tabTo = async (tab: Tab, isThere: () => Promise<boolean | undefined>): Promise<void> => {
  for (let stop = 0; stop < 60; stop++) {
    if (await isThere()) return;
    await tab.press('Tab');
  }
  throw new Error('No Tab leads there');
};

/** Closes the tab with an address, as its reader does with a key. Gives the tab that is then in front. */
const closeTab = (address: string): Promise<number | undefined> =>
  extension.control.evaluate(async (url) => {
    const api: Tabs = Reflect.get(globalThis, 'chrome');
    const all = await api.tabs.query({});
    const opened = all.find((tab) => tab.url === url);
    if (opened) await api.tabs.remove(opened.id);
    return (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  }, address);

const heading = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('main h1')?.textContent ?? '');

it('leads from a highlight to an article, on in the reader, and back to the page', async () => {
  const { browser, tab } = extension;
  await extension.read('story');
  await browser.runCommand('next-name');
  await until('the first highlight is reached', async () => (await cardText(tab))?.includes('1 of') ?? false);
  await tab.press('Enter');
  await until('the card lists articles', () =>
    tab.inCard((card) => card.querySelector('.article-row-title') !== null),
  );
  await tabTo(tab, () => tab.inCard((card) => card.activeElement?.matches('.article-row-title')));
  await tab.press('Enter');
  const address = await until(
    'the reader opens',
    async () => (await extension.tabAddresses()).find((one) => one.includes('/reader/')) ?? '',
  );

  // The tests have no hold on a tab that they did not open.
  const reader = await browser.newTab();
  await reader.open(address);
  await until('an article', async () => (await heading(reader)) !== '');
  const title = await heading(reader);
  await until('links in the text', () =>
    reader.evaluate(() => document.querySelector('.reader-text a') !== null),
  );
  await tabTo(reader, () =>
    reader.evaluate(() => document.activeElement?.matches('.reader-text a') ?? false),
  );
  await reader.press('Enter');
  await until('the focus on the name of the person or place', () =>
    reader.evaluate(() => location.hash.startsWith('#entity=') && document.activeElement?.localName === 'h1'),
  );
  await reader.evaluate(() => history.back());
  await until('the article again', () =>
    reader.evaluate(() => document.querySelector('.reader-text a') !== null),
  );
  expect(await heading(reader)).toBe(title);
  await reader.close();

  // Opening an article closed the card. On the page the walk goes on where it was.
  expect(await closeTab(address)).toBe(tab.id);
  expect(await cardText(tab)).toBeUndefined();
  await browser.runCommand('next-name');
  await until(
    'the second highlight is reached',
    async () => (await cardText(tab))?.includes('2 of') ?? false,
  );
  await tab.press('Escape');
});
