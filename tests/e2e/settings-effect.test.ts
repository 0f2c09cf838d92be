import { afterEach, beforeEach, expect, it } from 'vitest';
import { askPage, choose } from './ask-page.ts';
import { openCard } from './card.ts';
import { click, label, submit, type TextName } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

// Each test changes a setting in the options while a page lies open, and looks at that page.
const extension = useExtension();

beforeEach(async () => {
  await choose(extension.control, { highlightRange: 'every', cardDelay: 0 });
  await extension.read('story');
});
afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Names of the looks in which mentions of the open page are drawn, one a mention. */
const looks = async (): Promise<string[]> =>
  (await extension.tab.highlights()).map(({ highlight }) => highlight);
const maybes = async (): Promise<number> => (await looks()).filter((look) => look.includes('maybe')).length;

/** Moves a slider to a value and lets it go. */
const slide = async (name: TextName, value: number): Promise<void> => {
  await until('the slider is there', () =>
    extension.control.evaluate(
      (wanted, set) => {
        const labels = [...document.querySelectorAll('label')];
        const slider = labels.find(({ textContent }) => textContent === wanted)?.control;
        if (!(slider instanceof HTMLInputElement)) return false;
        slider.value = String(set);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        return slider.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label(name),
      value,
    ),
  );
};

it('names that are less certain than the reader wants go, and come back', async () => {
  const all = (await looks()).length;
  await slide('leastConfidence', 95);
  await until('some names are gone', looks, ({ length }) => length < all);
  await slide('leastConfidence', 0);
  await until('they are back', looks, ({ length }) => length === all);
});

it('what counts as a maybe is dotted', async () => {
  await slide('certainFrom', 95);
  const many = await until('some names are dotted', maybes, (count) => count > 0);
  await slide('certainFrom', 0);
  await until('fewer are', maybes, (count) => count < many);
});

it('colours change kind by kind', async () => {
  await click(extension.control, label('colourPurple'));
  const seen = await until('people are purple', looks, (names) =>
    names.some((name) => name.includes('person-purple')),
  );
  expect(seen.filter((name) => name.includes('place-purple'))).toEqual([]);
});

it('a card opens as the reader wants, in the chosen theme', async () => {
  await choose(extension.control, { highlightRange: 'every', cardDelay: 0, cardTrigger: 'shift' });
  await click(extension.control, label('triggerHover'));
  await click(extension.control, label('themeDark'));
  await until(
    'both are stored',
    () => extension.control.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
    (scheme) => scheme === 'dark',
  );
  await openCard(extension.tab, 'Moscow', 'Russia');
  const scheme = (): Promise<string | undefined> =>
    extension.tab.inCard((card) => {
      const inner = card.querySelector('.card');
      return inner ? getComputedStyle(inner).colorScheme : '';
    });
  await until('the card is dark', scheme, (seen) => seen === 'dark');
});

it('a pattern of sites holds at once, and no longer when it is removed', async () => {
  const status = async (): Promise<string> => (await askPage(extension.control, extension.tab.id)).status;
  await submit(extension.control, label('siteAddOff'), '127.*');
  await until('the page is off', status, (seen) => seen === 'off');
  await click(extension.control, label('siteRemove'));
  await until('the page is on', status, (seen) => seen === 'done');
});
