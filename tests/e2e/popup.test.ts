import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choose } from './ask-page.ts';
import { click, label, shownText } from './controls.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { openPopup, popupContent } from './popup.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const shows = (popup: Tab, words: string): Promise<string> =>
  until(
    `the popup shows "${words}"`,
    () => shownText(popup),
    (text) => text.includes(words),
  );

/** Moves the focus to the first element that a selector and a label fit. */
const focus = (popup: Tab, selector: string, name: string): Promise<boolean> =>
  until('there is something to focus', () =>
    popup.evaluate(
      (wanted, words) => {
        const fitting = [...document.querySelectorAll<HTMLElement>(wanted)];
        const element = fitting.find((one) =>
          `${one.getAttribute('aria-label')} ${one.textContent}`.includes(words),
        );
        element?.focus();
        return element !== undefined && element === document.activeElement;
      },
      selector,
      name,
    ),
  );

const openName = async (popup: Tab, name: string): Promise<void> => {
  await focus(popup, '.name-row-button', name);
  await popup.press('Enter');
};

describe('the popup of a news story', () => {
  let popup: Tab;
  beforeAll(async () => {
    await extension.read('story');
    popup = await openPopup(extension);
    await popupContent(popup);
  });
  afterAll(() => popup.close());

  it('leads the page to a mention by keyboard', async () => {
    await focus(popup, '.name-row-button', 'Vladimir Putin');
    // Over the button before it: the one that leads back.
    await popup.press('Tab');
    await popup.press('Tab');
    await popup.press('Enter');
    await shows(popup, '1/3');
    await popup.press('Enter');
    await shows(popup, '2/3');
  });

  it('shows the places on a map, where a key chooses one', async () => {
    await click(popup, label('viewMap'));
    await focus(popup, '.place-map-marker', 'Pyongyang');
    await popup.press('Enter');
    await until('its row is open', () =>
      popup.evaluate(() => document.querySelector('.name-row-selected')?.textContent?.includes('Pyongyang')),
    );
    const pressed = await popup.evaluate(() =>
      document.querySelector('[aria-pressed=true]')?.getAttribute('aria-label'),
    );
    expect(pressed).toContain('Pyongyang');
  });

  it('goes on where the background was ended under it', async () => {
    await click(popup, label('viewOverview'));
    await extension.browser.killBackground();
    await openName(popup, 'Kim Jong Un');
    await until('details are there', () =>
      popup.evaluate(() => document.querySelector('.name-row-selected .popup-description') !== null),
    );
  });

  it('keeps a muted name out, until that is undone', async () => {
    await openName(popup, 'Joe Biden');
    await click(popup, label('muteHere'));
    await shows(popup, 'Muted: Joe Biden');
    const listed = (): Promise<string> =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.name-row-name')].map((row) => row.textContent).join(),
      );
    expect(await listed()).not.toContain('Joe Biden');
    await click(popup, label('undo'));
    await until('the name is back', listed, (names) => names.includes('Joe Biden'));
  });
});

describe('the popup of other pages', () => {
  it.each([
    ['empty', 'pageNothing'],
    ['german', 'pageNamesOnly'],
    ['feed', 'pageNoText'],
  ] as const)('tells what is the case with %s', async (page, text) => {
    await extension.tab.open(extension.pages.url(page));
    const popup = await openPopup(extension);
    await shows(popup, label(text));
    await popup.close();
  });

  it('turns a site on again', async () => {
    await choose(extension.control, { sitesOff: ['127.0.0.1'] });
    await extension.tab.open(extension.pages.url('story'));
    const popup = await openPopup(extension);
    await click(popup, label('turnOnHere'));
    await until(
      'the popup no longer says so',
      () => shownText(popup),
      (text) => !text.includes(label('turnOnHere')),
    );
    await popupContent(popup);
    await popup.close();
  });

  it('asks for a site that the browser withholds', async () => {
    await extension.browser.letReadSites(false);
    try {
      await extension.tab.open(extension.pages.url('story'));
      const popup = await openPopup(extension);
      await shows(popup, label('accessMissing'));
      expect(await shownText(popup)).toContain(label('accessAllowAll'));
      await popup.close();
    } finally {
      await extension.browser.letReadSites(true);
    }
  });
});
