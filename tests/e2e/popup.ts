import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import type { Harness } from './harness.ts';

export interface PopupContent {
  /** Names of people and places, in the order shown. */
  readonly names: readonly string[];
  /** Ids of articles, in the order shown. */
  readonly articles: readonly string[];
}

/** Opens the popup of a tab as a page in a tab of its own. */
export const openPopup = async ({
  browser,
  tab,
}: {
  readonly browser: Harness['browser'];
  readonly tab: Pick<Tab, 'id'>;
}): Promise<Tab> => {
  const popup = await browser.newTab();
  await popup.open(browser.extensionUrl(`popup/index.html?tab=${tab.id}`));
  return popup;
};

/** What the popup lists, once it lists articles. */
export const popupContent = (popup: Tab): Promise<PopupContent> =>
  until(
    'the popup lists articles',
    () =>
      popup.evaluate(() => ({
        names: [...document.querySelectorAll('.name-row-name')].map((name) => name.textContent ?? ''),
        articles: [...document.querySelectorAll<HTMLAnchorElement>('ol a[href*="#article="]')].map(
          ({ hash }) => decodeURIComponent(hash.replace('#article=', '')),
        ),
      })),
    ({ articles }) => articles.length > 0,
  );
