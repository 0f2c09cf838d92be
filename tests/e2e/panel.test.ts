import { afterEach, beforeAll, expect, it } from 'vitest';
import { label } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { openPopup, popupContent } from './popup.ts';

/** As much of the API of extensions as is used here. Both browsers know it by this name. */
declare const chrome: { readonly extension: { getViews(): readonly Window[] } };

const extension = useExtension();

/** What the side panel or sidebar shows; empty where there is none. */
const panelText = (): Promise<string> =>
  extension.control.evaluate(() => {
    const views = chrome.extension.getViews();
    const panel = views.find(({ location }) => location.pathname === '/popup/panel.html');
    return panel?.document.body.innerText ?? '';
  });
const panelShows = (words: string): Promise<string> =>
  until(`the panel shows "${words}"`, panelText, (text) => text.includes(words));

beforeAll(async () => {
  await extension.read('story');
  const popup = await openPopup(extension);
  await popupContent(popup);
  await popup.evaluate((name) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.getAttribute('aria-label') === name)?.focus();
  }, label('openPanel'));
  await popup.press('Enter');
  await until('the panel opens', panelText);
  await popup.close();
});

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

it('opens beside the page from the popup, and tells of the tab in front', async () => {
  await extension.read('story');
  const text = await panelShows('Kim Jong Un');
  expect(text).not.toContain(label('openPanel'));
});

it('follows the tab to another page', async () => {
  await extension.read('story');
  await panelShows('Kim Jong Un');
  await extension.tab.open(extension.pages.url('empty'));
  await panelShows(label('pageNothing'));
});

it('follows the window to another tab', async () => {
  await extension.read('story');
  await panelShows('Kim Jong Un');
  const other = await extension.browser.newTab();
  await other.open(extension.browser.extensionUrl('options/index.html'));
  await panelShows(label('pageForbidden'));
  await other.close();
});
