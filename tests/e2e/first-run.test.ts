import { afterEach, expect, it } from 'vitest';
import { cardText } from './card.ts';
import { label, shownText } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

// That the page opens after installing, and only then, is what each browser is waited for when it starts.
const extension = useExtension();

afterEach(async () => {
  // Content scripts in the blank pages that tabs begin with are not what is tested here.
  const errors = await extension.browser.errors();
  expect(errors.filter((error) => !error.includes('/content.js'))).toEqual([]);
});

it('the example is analysed as a page would be, explained, and closed', async () => {
  const page = await extension.browser.newTab();
  await page.open(extension.browser.extensionUrl('welcome/index.html'));
  const names = await until(
    'names are underlined',
    () =>
      page.evaluate(() => [...document.querySelectorAll('.live-name')].map((name) => name.textContent ?? '')),
    (found) => found.length > 2,
  );
  expect(names).toEqual(expect.arrayContaining(['Kim Jong Un', 'Pyongyang', 'Vladimir Putin']));
  const centre = await page.evaluate(() => {
    const name = [...document.querySelectorAll('.live-name')].find(
      ({ textContent }) => textContent === 'Pyongyang',
    );
    const { left, top, width, height } = name!.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.pointAt(...centre);
  await until('its card is open', async () => (await cardText(page))?.includes(label('cardMore')) ?? false);
  expect(await page.inCard((card) => card.querySelectorAll('.article-row').length)).toBeGreaterThan(0);
  await page.press('Escape');
  await until('its card is closed', async () => (await cardText(page)) === undefined);
  await page.evaluate(() => document.querySelector<HTMLElement>('.live-name')?.focus());
  await page.press('Enter');
  await until('a card has the keyboard', () =>
    page.inCard((card) => card.activeElement?.getAttribute('role') === 'dialog'),
  );
  await page.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('live-name');
  expect(await shownText(page)).not.toContain(label('siteAccessAllow'));
  await page.evaluate((start) => {
    const buttons = [...document.querySelectorAll('button')];
    setTimeout(() => buttons.find(({ textContent }) => textContent === start)?.click());
  }, label('welcomeClose'));
  await until(
    'it is closed',
    () => extension.tabAddresses(),
    (open) => !open.some((url) => url.includes('/welcome/')),
  );
});
