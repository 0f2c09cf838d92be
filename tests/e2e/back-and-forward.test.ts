import { afterEach, expect, it } from 'vitest';
import { badgeText } from './ask-page.ts';
import { cardText, openCard } from './card.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { openPopup, popupContent } from './popup.ts';

const extension = useExtension({ keepsPages: true });

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** What is highlighted, with the places. */
const highlights = async (): Promise<readonly string[]> =>
  (await extension.tab.highlights()).map(
    ({ text, left, top }) => `${text} ${Math.round(left)} ${Math.round(top)}`,
  );

/** Leaves the page by one of its own ways, and waits for the page that comes. */
const go = async (way: 'back' | 'forward' | 'empty', title: string): Promise<void> => {
  await extension.tab.evaluate((where) => {
    if (where === 'back') history.back();
    else if (where === 'forward') history.forward();
    else location.href = where;
  }, way);
  await until(
    `the page "${title}" is there`,
    () => extension.tab.evaluate(() => document.title),
    (shown) => shown === title,
  );
};

const counts = async (): Promise<Record<string, number>> => {
  const { names } = await extension.analysed();
  return Object.fromEntries(names.map(({ name, count }) => [name, count]));
};

const isTheSamePage = (): Promise<boolean> => extension.tab.evaluate(() => 'mark' in window);

it('a page that the reader comes back to is as it was left, and at work', async () => {
  const { tab, control } = extension;
  await extension.read('story');
  await tab.evaluate(() => Reflect.set(window, 'mark', true));
  const before = await highlights();
  expect(before.length).toBeGreaterThan(10);
  const found = await counts();
  const badge = await until('the badge tells', () => badgeText(control, tab.id));
  await openCard(tab, 'Vladimir Putin', 'Russia');

  for (let round = 0; round < 2; round += 1) {
    await go('empty', 'Bread');
    await until('the badge is empty', async () => (await badgeText(control, tab.id)) === '');
    await go('back', 'Kim and Putin meet among the rockets');
    expect(await isTheSamePage()).toBe(true);
    await until('the badge is back', async () => (await badgeText(control, tab.id)) === badge);
    await until('no card is open', async () => (await cardText(tab)) === undefined);
    await until('the highlights are as before', highlights, (now) => now.join() === before.join());
  }

  await openCard(tab, 'Kim Jong Un', 'Kim Jong Un');
  expect(await tab.evaluate(() => document.querySelectorAll('backstory-card').length)).toBe(1);
  await tab.press('Escape');
  await tab.evaluate(() => document.querySelector('article')?.append('Emmanuel Macron flew to Berlin.'));
  await until(
    'what is new is found',
    async () => (await highlights()).join(),
    (now) => now.includes('Emmanuel Macron'),
  );
  expect(await counts()).toEqual({ ...found, 'Emmanuel Macron': 1, Berlin: 1 });
  const popup = await openPopup(extension);
  expect((await popupContent(popup)).names).toContain('Kim Jong Un');
  await popup.close();
});

it('so is one that was left before it was read', async () => {
  const { tab } = extension;
  await tab.open(extension.pages.url('long'));
  await tab.evaluate(() => Reflect.set(window, 'mark', true));
  await go('empty', 'Bread');
  await go('back', 'Dispatches');
  expect(await isTheSamePage()).toBe(true);
  expect((await extension.analysed()).names.length).toBeGreaterThan(40);
  await go('forward', 'Bread');
  await go('back', 'Dispatches');
  expect((await extension.analysed()).names.length).toBeGreaterThan(40);
});
