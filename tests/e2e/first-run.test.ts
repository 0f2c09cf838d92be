import { afterEach, expect, it } from 'vitest';
import { click, label, shownText } from './controls.ts';
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
  await click(page, 'Pyongyang');
  await until(
    'it is explained',
    () => shownText(page),
    (text) => text.includes(label('kindPlace')),
  );
  expect(
    await page.evaluate(() => document.querySelectorAll('.explanation a[href*="#article="]').length),
  ).toBeGreaterThan(0);
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
