import { afterEach, expect, it } from 'vitest';
import { label, shownText } from './controls.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { openPopup, popupContent } from './popup.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Types into the search field of a page. */
const search = (page: Tab, typed: string): Promise<true> =>
  until('there is a search field', () =>
    page.evaluate((value) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) return false;
      field.focus();
      field.value = value;
      return field.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed),
  );

interface FoundRow {
  readonly href: string;
  readonly text: string;
  readonly marked: readonly string[];
}

/** What a page lists for the search, once that has an article. */
const foundWith = (page: Tab, id: string): Promise<FoundRow[]> =>
  until(
    `the search lists ${id}`,
    () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.search-results li')].map((row) => ({
          href: row.querySelector('a')?.hash ?? '',
          text: row.innerText,
          marked: [...row.querySelectorAll('mark')].map(({ textContent }) => textContent ?? ''),
        })),
      ),
    (rows) => rows.some(({ href }) => href === `#article=${id}`),
  );

const heading = (page: Tab): Promise<string> =>
  page.evaluate(() => document.querySelector('article h1')?.textContent ?? '');

/** Opens the article on a cosmodrome in the reader. */
const openCosmodrome = async (): Promise<void> => {
  const { tab, browser } = extension;
  await tab.open(browser.extensionUrl('reader/index.html#article=vostochny-cosmodrome'));
  await until(
    'the article',
    () => heading(tab),
    (title) => title === 'Vostochny Cosmodrome',
  );
};

it('finds an article in the popup in spite of a slip, and opens it', async () => {
  await extension.read('story');
  const popup = await openPopup(extension);
  const before = await popupContent(popup);
  await search(popup, 'vostochni cosm');
  const rows = await foundWith(popup, 'vostochny-cosmodrome');
  expect(rows[0]?.href).toBe('#article=vostochny-cosmodrome');
  expect(rows.length).toBeLessThanOrEqual(20);
  await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.search-results a')?.click());
  await until(
    'a reader tab opens',
    () => extension.tabAddresses(),
    (addresses) => addresses.some((address) => address.endsWith('#article=vostochny-cosmodrome')),
  );
  await popup.press('Escape');
  expect(await popupContent(popup)).toEqual(before);
  await popup.close();
});

it('shows the sentence that matches where the title does not tell', async () => {
  await extension.tab.open(extension.browser.extensionUrl('reader/index.html#search=ammonium+nitrate'));
  const rows = await foundWith(extension.tab, '2020-beirut-explosion');
  const row = rows.find(({ href }) => href === '#article=2020-beirut-explosion');
  expect(row?.text).toContain(label('articleKindEvent'));
  expect(row?.marked.map((word) => word.toLowerCase())).toEqual(
    expect.arrayContaining(['ammonium', 'nitrate']),
  );
});

it('leads from an article to results and back', async () => {
  const { tab } = extension;
  await openCosmodrome();
  await search(tab, 'sao tome');
  await foundWith(tab, 'sao-tome');
  await tab.press('Enter');
  await tab.press('Enter');
  await until(
    'the article found',
    () => heading(tab),
    (title) => title.startsWith('São Tomé'),
  );
  await tab.evaluate(() => history.go(-2));
  await until(
    'the article before',
    () => heading(tab),
    (title) => title === 'Vostochny Cosmodrome',
  );
});

it('leaves the focus to a reader who begins to type while an article comes', async () => {
  const { tab } = extension;
  await openCosmodrome();
  await tab.evaluate(() => {
    const typeOnceThere = new MutationObserver(() => {
      if (!document.querySelector('article h1')?.textContent?.startsWith('São Tomé')) return;
      typeOnceThere.disconnect();
      document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    });
    typeOnceThere.observe(document.body, { childList: true, subtree: true, characterData: true });
    location.hash = '#article=sao-tome';
  });
  await until(
    'the reader has arrived',
    () => tab.evaluate(() => document.title),
    (title) => title.includes('São Tomé'),
  );
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('input');
});

it('says so where nothing matches', async () => {
  await extension.tab.open(extension.browser.extensionUrl('reader/index.html#search=xyzzy+qwertz'));
  await until(
    'the message',
    () => shownText(extension.tab),
    (text) => text.includes('“xyzzy qwertz”'),
  );
});

it('wakes a background that the browser has ended', async () => {
  const { tab, browser } = extension;
  await tab.open(browser.extensionUrl('reader/index.html#search='));
  await browser.killBackground();
  await search(tab, 'putin');
  const rows = await foundWith(tab, 'vladimir-putin');
  expect(rows[0]?.href).toBe('#article=vladimir-putin');
});
