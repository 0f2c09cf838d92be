import { afterEach, expect, it } from 'vitest';
import { mention, openCard } from './card.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

it('names are found in the shapes that sites give to them, and menus are left alone', async () => {
  await extension.read('shapes');
  const texts = (await extension.tab.highlights()).map(({ text }) => text);
  expect(texts.sort()).toEqual(
    [
      'Kim Jong Un',
      // Both copies of the first letter lie in it.
      'VVladimir Putin',
      'Vladivostok',
      'Moscow',
      'Joe Biden',
      'Washington',
      'Paris',
      'Emmanuel Macron',
      'Berlin',
    ].sort(),
  );
});

it.each([
  ['Kim Jong Un', 'Kim Jong Un'],
  ['Vladimir Putin', 'Russia'],
])('on a page that enlarges itself the card stands at %s, and not over it', async (name, expected) => {
  const { tab } = extension;
  await extension.read('zoomed');
  await openCard(tab, name, expected);
  const card = await tab.inCard((root) => {
    const boxes = [...root.children].map((element) => element.getBoundingClientRect());
    const { left, right, top, bottom } = boxes.find(({ height }) => height > 50) ?? new DOMRect();
    return { left, right, top, bottom };
  });
  const at = await mention(tab, name);
  const view = await tab.evaluate(() => innerHeight);
  expect(card).toBeDefined();
  if (!card) return;
  expect(card.bottom <= at.top + 1 || card.top >= at.top + at.height - 1).toBe(true);
  // At the name: no further away than a line, and within the window.
  expect(Math.max(card.top - at.top - at.height, at.top - card.bottom)).toBeLessThan(40);
  expect(card.left).toBeLessThan(at.left + at.width);
  expect(card.right).toBeGreaterThan(at.left);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.bottom).toBeLessThanOrEqual(view);
  await tab.press('Escape');
});
