import { askPage } from '../ask-page.ts';
import { click, label, shownText, type TextName } from '../controls.ts';
import type { Tab } from '../driver/extension-browser.ts';
import { until } from '../driver/until.ts';
import { stageHost, type Stage } from './stage.ts';
import { drawn, type } from './view.ts';

/** A state that popup and panel can be in, and how to get there for real. */
export interface PopupState {
  readonly name: string;
  /** A test page, a page of the extension, or nothing for one where nobody answers. */
  readonly page: string;
  readonly choices?: object;
  /** Whether the browser withholds the site. */
  readonly withheld?: boolean;
  /** What is done with the page before the popup opens. */
  readonly prepare?: (stage: Stage) => Promise<void>;
  /** Whether it is over before one has looked twice. */
  readonly isBrief?: boolean;
  /** What the popup says there. */
  readonly says: TextName;
  /** What is done in the popup then. */
  readonly act?: (popup: Tab) => Promise<void>;
}

/** As much of the API of extensions as is used here. */
interface Tabs {
  readonly tabs: {
    update(id: number, change: object): Promise<void>;
    get(id: number): Promise<{ readonly status: string }>;
  };
}

const show =
  (name: TextName, selector: string) =>
  async (popup: Tab): Promise<void> => {
    await click(popup, label(name));
    await drawn(popup, selector);
  };
const openName = async (popup: Tab): Promise<void> => {
  await popup.evaluate(() => document.querySelector<HTMLElement>('.name-row-button')?.click());
  await drawn(popup, '.name-row-below .article-row');
};
const search =
  (typed: string, selector: string) =>
  async (popup: Tab): Promise<void> => {
    await type(popup, 'searchLabel', typed);
    await drawn(popup, `main:not([hidden]) ${selector}`);
  };

/** Sets out for a page that does not come. */
const setOut = async ({ control, page, pages }: Stage): Promise<void> => {
  const status = await control.evaluate(
    async (id, url) => {
      const api: Tabs = Reflect.get(globalThis, 'chrome');
      await api.tabs.update(id, { url });
      return (await api.tabs.get(id)).status;
    },
    page.id,
    pages.url('never'),
  );
  if (status !== 'loading') throw new Error(`The page that never comes is ${status}`);
};

/** Has the page change without end until it is paused. */
const rage = async ({ control, page }: Stage): Promise<void> => {
  const say = (name: string): Promise<void> =>
    page.evaluate((which) => {
      const call: unknown = Reflect.get(window, which);
      if (typeof call === 'function') call();
    }, name);
  await say('rage');
  const status = async (): Promise<string> => (await askPage(control, page.id)).status;
  await until('the page is paused', status, (now) => now === 'paused', { deadline: 70_000 });
  await say('calm');
};

/** Leaves a long page as soon as something is found there. */
const leaveEarly = async ({ control, page }: Stage): Promise<void> => {
  await until('something is found', async () => (await askPage(control, page.id)).names.length > 3, Boolean, {
    interval: 5,
  });
};

const muteFirst = async (popup: Tab): Promise<void> => {
  await openName(popup);
  await click(popup, label('muteHere'));
  await drawn(popup, '.popup-note-line');
};

/** Pages that browsers keep extensions out of, and show no address of. */
const nobodysPage = { chromium: 'about:blank', firefox: 'about:license' };

/** All but those of a damaged extension. */
export const popupStates: readonly PopupState[] = [
  { name: 'overview', page: 'story', says: 'articlesHeading' },
  { name: 'long-names', page: 'long-names', says: 'articlesHeading' },
  { name: 'name', page: 'story', says: 'articlesHeading', act: openName },
  { name: 'muted', page: 'story', says: 'articlesHeading', act: muteFirst },
  { name: 'map', page: 'story', says: 'articlesHeading', act: show('viewMap', '.place-map-marker') },
  { name: 'timeline', page: 'story', says: 'articlesHeading', act: show('viewTimeline', '.timeline-dot') },
  { name: 'search', page: 'story', says: 'articlesHeading', act: search('summit', '.article-row') },
  { name: 'search-none', page: 'story', says: 'articlesHeading', act: search('qqxxzz', '.state-title') },
  { name: 'waiting', page: '', prepare: setOut, says: 'pageWaiting' },
  { name: 'working', page: 'long', prepare: leaveEarly, isBrief: true, says: 'pageWorking' },
  { name: 'paused', page: 'frantic', prepare: rage, says: 'pausedGoOn' },
  { name: 'nothing', page: 'empty', says: 'pageNothing' },
  { name: 'language', page: 'german', says: 'pageNamesOnly' },
  { name: 'no-text', page: 'feed', says: 'pageNoText' },
  { name: 'off-site', page: 'story', choices: { sitesOff: [stageHost] }, says: 'turnOnHere' },
  { name: 'off', page: 'story', choices: { enabled: false }, says: 'pageOffEverywhere' },
  { name: 'no-access', page: 'story', withheld: true, says: 'accessMissing' },
  { name: 'forbidden', page: 'options/index.html', says: 'pageForbidden' },
  { name: 'unreachable', page: '', says: 'pageUnreachable' },
];

/** What an extension comes to whose index of articles is damaged. */
export const failedPopupState: PopupState = { name: 'failed', page: 'story', says: 'pageFailed' };

/** Brings a state about, but for the popup. */
export const prepare = async (stage: Stage, state: PopupState): Promise<void> => {
  const { browser, pages, page } = stage;
  await stage.reset(state);
  const isOurs = state.page.endsWith('.html');
  if (isOurs) await page.open(browser.extensionUrl(state.page));
  else await page.open(state.page === '' ? nobodysPage[browser.name] : pages.url(state.page));
  await state.prepare?.(stage);
};

/** Opens popup or panel in the view, until it says what it has to. */
export const openIn = async (
  { browser, page, view }: Stage,
  place: 'index' | 'panel',
  { says, act }: PopupState,
): Promise<void> => {
  await view.open('about:blank');
  await view.open(browser.extensionUrl(`popup/${place}.html?tab=${page.id}`));
  await until(
    `it says "${label(says)}"`,
    () => shownText(view),
    (text) => text.includes(label(says)),
  );
  await act?.(view);
};
