import type { HighlightedRange, Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';

/** Which of several highlights with the same text is meant: 0 for the first, which is meant unless told. */
export interface Which {
  readonly position?: number;
}

/** A highlight of a tab with exactly this text. Waits for it. */
export const mention = async (
  tab: Tab,
  text: string,
  { position = 0 }: Which = {},
): Promise<HighlightedRange> => {
  const found = await until(
    `"${text}" is highlighted`,
    async () => (await tab.highlights()).filter((range) => range.text === text)[position],
    (range) => range !== undefined,
  );
  if (!found) throw new Error(`"${text}" is not highlighted`);
  return found;
};

/** Rests the mouse on a highlight with this text, scrolled into view. */
export const pointAtMention = async (tab: Tab, text: string, which?: Which): Promise<void> => {
  const { top } = await mention(tab, text, which);
  await tab.evaluate((y) => {
    if (y < 0 || y > innerHeight - 40) scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
  }, top);
  const { left, top: shown, width, height } = await restingMention(tab, text, which);
  await tab.pointAt(left + width / 2, shown + height / 2);
};

/** A highlight once it stays where it is: a side panel that opens moves all text for a while. */
const restingMention = async (tab: Tab, text: string, which?: Which): Promise<HighlightedRange> => {
  let before: HighlightedRange | undefined;
  return until(
    `"${text}" stays where it is`,
    () => mention(tab, text, which),
    (now) => {
      const rests = now.left === before?.left && now.top === before.top;
      before = now;
      return rests;
    },
  );
};

/** The text of the open card, or undefined. */
export const cardText = (tab: Tab): Promise<string | undefined> =>
  tab.inCard((card) =>
    [...card.children]
      .filter(({ localName }) => localName !== 'style')
      .map((element) => element.textContent)
      .join('\n'),
  );

/** Opens the card of a highlight and gives its text once it tells of something. */
export const openCard = async (tab: Tab, text: string, expected: string, which?: Which): Promise<string> => {
  await pointAtMention(tab, text, which);
  const shown = await until(
    `the card of "${text}" tells of ${expected}`,
    () => cardText(tab),
    (seen) => seen?.includes(expected) ?? false,
  );
  return shown ?? '';
};

/** Clicks a button of the open card, once it is there. */
export const clickInCard = (tab: Tab, words: string): Promise<unknown> =>
  until(`the card has "${words}" to click`, () =>
    tab.inCard((card, wanted) => {
      const found = [...card.querySelectorAll('button')].find(
        ({ textContent, ariaLabel }) => textContent.trim() === wanted || ariaLabel === wanted,
      );
      found?.click();
      return found !== undefined;
    }, words),
  );

/** Box of the open card in CSS pixels of the page, with how much of the viewport there is. */
export const cardBox = (tab: Tab) =>
  tab.inCard((card) => {
    const box = card.querySelector('.card[data-placed]')?.getBoundingClientRect();
    if (!box) return undefined;
    const { top, bottom, left, right } = box;
    return { top, bottom, left, right, width: innerWidth, height: innerHeight };
  });
