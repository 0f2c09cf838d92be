import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCard } from './card.ts';
import { label, shownText } from './controls.ts';
import { useExtension } from './harness.ts';
import { openPopup, popupContent } from './popup.ts';

const extension = useExtension();

beforeAll(() => extension.browser.letReadSites(false));
afterAll(() => extension.browser.letReadSites(true));

it('a click lets a page be read once whose site the browser withholds', async () => {
  const { browser, pages, tab } = extension;
  await tab.open(pages.url('story'));
  await browser.clickButton();
  const popup = await openPopup(extension);
  expect((await popupContent(popup)).names).toContain('Kim Jong Un');
  expect(await shownText(popup)).toContain(label('accessOnClick'));
  expect((await tab.highlights()).length).toBeGreaterThan(0);
  await popup.close();
  await openCard(tab, 'Vladimir Putin', 'Russia');
  expect(await browser.errors()).toEqual([]);
});
