import { afterEach, beforeEach, expect, it } from 'vitest';
import { askPage, choose } from './ask-page.ts';
import { mention } from './card.ts';
import { click, label, submit } from './controls.ts';
import { until } from './driver/until.ts';
import { textsOf, useExtension } from './harness.ts';
import { highlightStyle, type HighlightStyle } from './highlight-style.ts';

const extension = useExtension();

beforeEach(async () => {
  await choose(extension.control, {});
  await extension.read('story');
  await shows({ people: true, places: true });
});
afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Waits until the open page shows highlights of just these kinds. */
const shows = async (kinds: { people: boolean; places: boolean }): Promise<void> => {
  await until(
    `highlights of ${JSON.stringify(kinds)}`,
    async () => {
      const ranges = await extension.tab.highlights();
      return {
        people: textsOf(ranges, 'person').includes('Kim Jong Un'),
        places: textsOf(ranges, 'place').includes('Moscow'),
      };
    },
    ({ people, places }) => people === kinds.people && places === kinds.places,
  );
};

const status = async (): Promise<string> => (await askPage(extension.control, extension.tab.id)).status;

it('a kind is turned off and on in the open page', async () => {
  await click(extension.control, label('people'));
  await shows({ people: false, places: true });
  await click(extension.control, label('places'));
  await shows({ people: false, places: false });
  await click(extension.control, label('people'));
  await click(extension.control, label('places'));
  await shows({ people: true, places: true });
});

it('everything is turned off and on in the open page', async () => {
  await click(extension.control, label('switchAll'));
  await shows({ people: false, places: false });
  await until('the page is off', status, (seen) => seen === 'off');
  await click(extension.control, label('switchAll'));
  await shows({ people: true, places: true });
});

it('a site is turned off and on in its open page', async () => {
  await submit(extension.control, label('siteAddOff'), '127.0.0.1');
  await shows({ people: false, places: false });
  await until('the page is off', status, (seen) => seen === 'off');
  await click(extension.control, label('siteRemove'));
  await shows({ people: true, places: true });
});

it('another site is no matter', async () => {
  await submit(extension.control, label('siteAddOff'), 'example.org');
  await until('the site is listed', () =>
    extension.control.evaluate(() => document.body.innerText.includes('example.org')),
  );
  await shows({ people: true, places: true });
  expect(await status()).toBe('done');
});

it('the style changes in the open page', async () => {
  expect(await drawn()).toEqual({ line: 'underline', tint: transparent });
  await click(extension.control, label('styleTint'));
  await until('names are tinted', drawn, ({ line, tint }) => line === 'none' && tint !== transparent);
  await click(extension.control, label('styleUnderline'));
  await until(
    'names are underlined',
    drawn,
    ({ line, tint }) => line === 'underline' && tint === transparent,
  );
});

const transparent = 'rgba(0, 0, 0, 0)';

/** How the first mention of the page is drawn. */
const drawn = async (): Promise<HighlightStyle> =>
  highlightStyle(extension.tab, await mention(extension.tab, 'Kim Jong Un'));
