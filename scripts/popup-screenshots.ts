import { choose } from '../tests/e2e/ask-page.ts';
import { click, label, shownText, type TextName } from '../tests/e2e/controls.ts';
import type { ChromiumBrowser } from '../tests/e2e/driver/chromium/browser.ts';
import type { ChromiumTab } from '../tests/e2e/driver/chromium/tab.ts';
import { until } from '../tests/e2e/driver/until.ts';
import type { PageServer } from '../tests/e2e/pages/server.ts';

/** A state that the popup can be in, and how to get there for real. */
interface State {
  readonly name: string;
  /** A test page, or a page of the extension. */
  readonly page: string;
  readonly choices?: object;
  /** Whether the browser withholds the site. */
  readonly withheld?: boolean;
  /** What the popup says there. */
  readonly says: TextName;
  /** What is done in the popup before the picture. */
  readonly act?: (popup: ChromiumTab) => Promise<void>;
}

const drawn = (popup: ChromiumTab, selector: string): Promise<boolean> =>
  until(`${selector} is there`, () =>
    popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
const view =
  (name: TextName, selector: string) =>
  async (popup: ChromiumTab): Promise<void> => {
    await click(popup, label(name));
    await drawn(popup, selector);
  };
const openName = async (popup: ChromiumTab): Promise<void> => {
  await popup.evaluate(() => document.querySelector<HTMLElement>('.name-row-button')?.click());
  await drawn(popup, '.name-row-below .article-row');
};

const states: readonly State[] = [
  { name: 'overview', page: 'story', says: 'articlesHeading' },
  { name: 'name', page: 'story', says: 'articlesHeading', act: openName },
  { name: 'map', page: 'story', says: 'articlesHeading', act: view('viewMap', '.place-map-marker') },
  { name: 'timeline', page: 'story', says: 'articlesHeading', act: view('viewTimeline', '.timeline-dot') },
  { name: 'nothing', page: 'empty', says: 'pageNothing' },
  { name: 'language', page: 'german', says: 'pageNamesOnly' },
  { name: 'no-text', page: 'feed', says: 'pageNoText' },
  { name: 'off-site', page: 'story', choices: { sitesOff: ['127.0.0.1'] }, says: 'turnOnHere' },
  { name: 'off', page: 'story', choices: { enabled: false }, says: 'pageOffEverywhere' },
  { name: 'no-access', page: 'story', withheld: true, says: 'accessMissing' },
  { name: 'forbidden', page: 'options/index.html', says: 'pageForbidden' },
];

/** Pictures of each state of the popup, and of the panel, in both themes. `file` gives where one goes. */
export const popupScreenshots = async (
  browser: ChromiumBrowser,
  pages: PageServer,
  file: (name: string) => string,
): Promise<void> => {
  const control = await browser.newTab();
  await control.open(browser.extensionUrl('options/index.html'));
  const page = await browser.newTab();
  const popup = await browser.newTab();
  for (const state of states) {
    await choose(control, state.choices ?? {});
    await browser.letReadSites(state.withheld !== true);
    const isOurs = state.page.endsWith('.html');
    await page.open(isOurs ? browser.extensionUrl(state.page) : pages.url(state.page));
    for (const theme of ['light', 'dark'] as const) {
      await popup.prefer(theme);
      await show(browser, popup, `popup/index.html?tab=${page.id}`, state);
      await fit(popup);
      await popup.screenshot(file(`popup-${state.name}-${theme}`));
      if (state.name !== 'map') continue;
      await show(browser, popup, `popup/panel.html?tab=${page.id}`, state);
      await popup.resize(400, 900);
      await popup.settled();
      await popup.screenshot(file(`panel-${theme}`));
    }
  }
  await choose(control, {});
  await browser.letReadSites(true);
  for (const tab of [popup, page, control]) await tab.close();
};

const show = async (
  browser: ChromiumBrowser,
  popup: ChromiumTab,
  path: string,
  { says, act }: State,
): Promise<void> => {
  await popup.open('about:blank');
  await popup.open(browser.extensionUrl(path));
  await until(
    `the popup says "${label(says)}"`,
    () => shownText(popup),
    (text) => text.includes(label(says)),
  );
  await act?.(popup);
};

/** As large as the browser makes a popup: as its content asks, no higher than 600 pixels. */
const fit = async (popup: ChromiumTab): Promise<void> => {
  const { width, height } = await popup.evaluate(() => {
    const box = document.body.getBoundingClientRect();
    return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  });
  await popup.resize(width, Math.min(height, 600));
  await popup.settled();
};
