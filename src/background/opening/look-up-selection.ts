import browser, { type Tabs } from 'webextension-polyfill';
import { openReader } from './open-reader.ts';

/** UTF-16 units of a selection that are looked up: they go through an address. */
const longestSelection = 1000;

/** Opens the reader page on what is known of selected words; on its search where nothing is selected. */
export const lookUpSelection = (selection: string, from?: Tabs.Tab): Promise<void> => {
  const words = cut(selection.replace(/\s+/g, ' ').trim());
  return openReader(new URLSearchParams(words === '' ? { search: '' } : { lookup: words }).toString(), from);
};

/** The selected words of a tab, in whichever of its frames they are; empty where extensions may not look. */
export const selectionIn = async (tabId: number): Promise<string> => {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => String(getSelection() ?? ''),
    });
    const selections = frames.flatMap(({ result }) => (typeof result === 'string' ? [result] : []));
    return selections.find((words) => words.trim() !== '') ?? '';
  } catch {
    return '';
  }
};

/** Cut at the last space, if there is one near the end. */
const cut = (words: string): string => {
  if (words.length <= longestSelection) return words;
  const start = words.slice(0, longestSelection);
  const space = start.lastIndexOf(' ');
  return (space > longestSelection / 2 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '');
};
