import { afterEach, expect, it } from 'vitest';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { colourSamples } from './pages/colours.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** The names of the highlights in each paragraph, by its id. */
const looks = (): Promise<Record<string, string[]>> =>
  extension.tab.evaluate(() => {
    const found: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      highlight.forEach(({ startContainer }) => {
        const id = startContainer.parentElement?.id ?? '';
        found[id] = [...(found[id] ?? []), name];
      });
    });
    return found;
  });

const shadeOf = (names: readonly string[] = []): string => {
  if (names.length < 2) return `${names.length} highlights`;
  const shades = names.map((name) => /-(dark|strong)\b/.exec(name)?.[1] ?? 'light');
  return [...new Set(shades)].join().replace('strong', 'middle');
};

it('highlights are in the shade that stands out on what the text really stands on', async () => {
  await extension.read('colours');
  const seen = await looks();
  const shades = Object.fromEntries(colourSamples.map((id) => [id, shadeOf(seen[id])]));
  expect(shades).toEqual(Object.fromEntries(colourSamples.map((id) => [id, id.split('-', 1)[0]])));
});

it('they follow when a part of the page is switched to another theme', async () => {
  expect(shadeOf((await looks())['themed'])).toBe('light');
  await extension.tab.evaluate(() => document.querySelector('button')?.click());
  await until(
    'they are for dark',
    async () => shadeOf((await looks())['themed']),
    (shade) => shade === 'dark',
  );
});

it.each([
  [
    'by-itself',
    () => {
      document.querySelector('.theme')?.classList.add('night');
    },
  ],
  ['by-sheet', () => document.getElementById('night-sheet')?.setAttribute('media', 'all')],
] as const)('they follow when a theme is switched without the reader: %s', async (id, change) => {
  expect(shadeOf((await looks())[id])).toBe('light');
  await extension.tab.evaluate(change);
  await until(
    'they are for dark',
    async () => shadeOf((await looks())[id]),
    (shade) => shade === 'dark',
  );
});

it('they follow when a script switches a style sheet, of which nothing tells, and changes something else as well', async () => {
  await extension.read('colours');
  expect(shadeOf((await looks())['by-script'])).toBe('light');
  await extension.tab.evaluate(() => {
    const sheet = document.getElementById('script-sheet');
    if (sheet instanceof HTMLStyleElement && sheet.sheet) sheet.sheet.disabled = false;
    document.querySelector('button')?.append(' is on');
  });
  await until(
    'they are for dark',
    async () => shadeOf((await looks())['by-script']),
    (shade) => shade === 'dark',
  );
});
