import { expect } from 'vitest';
import { cardBox, mention } from './card.ts';
import type { Tab } from './driver/extension-browser.ts';

/** Holds the card to its place: in the window, and above or below the name it is about. */
export const expectClearOf = async (tab: Tab, name: string): Promise<void> => {
  const box = await cardBox(tab);
  const named = await mention(tab, name);
  expect(box!.left).toBeGreaterThanOrEqual(0);
  expect(box!.top).toBeGreaterThanOrEqual(0);
  expect(box!.right).toBeLessThanOrEqual(box!.width);
  expect(box!.bottom).toBeLessThanOrEqual(box!.height);
  expect(box!.top >= named.top + named.height || box!.bottom <= named.top).toBe(true);
};
