import { afterEach, expect, it } from 'vitest';
import { askPage, closeTab, openBehind, showTab, type PageState } from './ask-page.ts';
import { label, shownText } from './controls.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { openPopup, popupContent } from './popup.ts';

/** In Firefox alone: Chromium under test holds every tab to be in view. */
const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const state = (tabId: number): Promise<PageState> => askPage(extension.control, tabId);

/** Opens a page in a tab behind the others, and waits until Backstory is there. */
const openUnseen = async (page: string): Promise<number> => {
  const id = await openBehind(extension.control, extension.pages.url(page));
  await until('Backstory is on the page', () => state(id));
  return id;
};

/** The list begins with those named most: who is not among them depends on the order in which frames are read. */
const showAllNames = (popup: Tab): Promise<void> =>
  popup.evaluate(
    (wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.innerText.startsWith(wanted))?.click();
    },
    label('namesShowAll').replace(/\$.*/, ''),
  );

it('a page out of view waits until it is shown; one that its reader asks for is read', async () => {
  const { browser, control } = extension;
  await control.press('Escape');
  const waiting = await openUnseen('story');
  const asked = await openUnseen('story');
  const popup = await openPopup({ browser, tab: { id: asked } });
  expect((await popupContent(popup)).names).toContain('Kim Jong Un');
  expect(await state(waiting)).toMatchObject({ status: 'working', names: [] });
  await popup.close();
  await showTab(control, waiting);
  await until(
    'the page that is shown now is read',
    () => state(waiting),
    ({ status, names }) => status === 'done' && names.length > 5,
  );
  await closeTab(control, waiting);
  await closeTab(control, asked);
});

it('the frames of a page that its reader asks for are read out of view, too', async () => {
  const { browser, control } = extension;
  await control.press('Escape');
  const id = await openUnseen('frames');
  const popup = await openPopup({ browser, tab: { id } });
  await until(
    'a popup lists who is named in frames',
    async () => {
      await showAllNames(popup);
      const shown = await shownText(popup);
      // It asks no more once the page has settled, and a frame may load later than that.
      const isSettled = shown.includes('Pyongyang') && !shown.includes(label('pageWorking'));
      if (isSettled) await popup.evaluate(() => location.reload());
      return shown;
    },
    (shown) => shown.includes('Vladimir Putin') && shown.includes('Emmanuel Macron'),
  );
  await popup.close();
  await closeTab(control, id);
});

it('what has changed out of view is read when its reader asks', async () => {
  await extension.read('editable');
  const popup = await openPopup(extension);
  await popupContent(popup);
  await extension.tab.evaluate(() =>
    document.querySelector('main')?.append('Then Emmanuel Macron flew to Berlin.'),
  );
  await popup.press('Escape');
  await popup.evaluate(() => location.reload());
  await until(
    'the popup lists who has come',
    () => shownText(popup),
    (shown) => shown.includes('Emmanuel Macron') && !shown.includes(label('pageWaiting')),
  );
  await popup.close();
});

it.each([
  ['empty', 'pageNothing'],
  ['german', 'pageNamesOnly'],
  ['feed', 'pageNoText'],
] as const)('the popup of %s tells what is the case though the page is out of view', async (page, text) => {
  const { browser, control } = extension;
  await control.press('Escape');
  const id = await openBehind(control, extension.pages.url(page));
  const popup = await openPopup({ browser, tab: { id } });
  await until(
    `the popup shows "${label(text)}"`,
    () => shownText(popup),
    (shown) => shown.includes(label(text)),
  );
  await popup.close();
  await closeTab(control, id);
});
