import type { HighlightedRange, Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';

/** The first highlight of a tab with exactly this text. Waits for it. */
export const mention = async (tab: Tab, text: string): Promise<HighlightedRange> => {
  const ranges = await until(
    `"${text}" is highlighted`,
    async () => (await tab.highlights()).filter((range) => range.text === text),
    (found) => found.length > 0,
  );
  const [first] = ranges;
  if (!first) throw new Error(`"${text}" is not highlighted`);
  return first;
};

/** Rests the mouse on the first highlight with this text, scrolled into view. */
export const pointAtMention = async (tab: Tab, text: string): Promise<void> => {
  const { top } = await mention(tab, text);
  await tab.evaluate((y) => {
    if (y < 0 || y > innerHeight - 40) scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
  }, top);
  const { left, top: shown, width, height } = await mention(tab, text);
  await tab.pointAt(left + width / 2, shown + height / 2);
};

/** The text of the open card, or undefined. */
export const cardText = (tab: Tab): Promise<string | undefined> =>
  tab.inCard((card) =>
    [...card.querySelectorAll('*')]
      .filter((element) => element.localName !== 'style' && element.parentNode === card)
      .map((element) => element.textContent)
      .join('\n'),
  );

/** Opens the card of a highlight and gives its text once it tells of something. */
export const openCard = async (tab: Tab, text: string, expected: string): Promise<string> => {
  await pointAtMention(tab, text);
  const shown = await until(
    `the card of "${text}" tells of ${expected}`,
    () => cardText(tab),
    (seen) => seen?.includes(expected) ?? false,
  );
  return shown ?? '';
};
