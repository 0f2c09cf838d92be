import { afterAll, beforeAll, expect, it } from 'vitest';
import { choose } from './ask-page.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { highlightStyle, type HighlightStyle } from './highlight-style.ts';

const extension = useExtension();

beforeAll(async () => {
  await extension.read('editable');
});
afterAll(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Name and style of the one highlight of a person. */
const look = async (): Promise<HighlightStyle & { readonly name: string }> => {
  const person = (await extension.tab.highlights()).find(({ highlight }) => highlight.includes('person'));
  if (!person) throw new Error('nobody is highlighted');
  return { name: person.highlight, ...(await highlightStyle(extension.tab, person)) };
};

const noTint = 'rgba(0, 0, 0, 0)';

it('nothing is highlighted on paper', async () => {
  expect((await look()).line).toBe('underline');
  await extension.tab.render({ isPrint: true });
  expect(await look()).toMatchObject({ line: 'none', tint: noTint });
  await extension.tab.render({});
});

it('readers who prefer more contrast get lines in the text’s own colour, at once', async () => {
  await extension.tab.render({ isStrong: true });
  const { name, line } = await until('lines are strong', look, (seen) => seen.name.includes('strong'));
  expect([name, line]).toEqual(['backstory-person-strong', 'underline']);
  await extension.tab.render({});
  await until('lines are as before', look, (seen) => seen.name === 'backstory-person');
});

it('forced colours, which take tints away, get a line in their place', async () => {
  await choose(extension.control, { highlightStyle: 'tint', highlightRange: 'every' });
  const tinted = await until('names are tinted', look, (seen) => seen.name.includes('tint'));
  expect(tinted).toMatchObject({ line: 'none' });
  expect(tinted.tint).not.toBe(noTint);
  await extension.tab.render({ isForced: true });
  expect((await look()).line).toBe('underline');
  await extension.tab.render({});
});

it('an article is printed dark on light, whatever theme is chosen', async () => {
  await choose(extension.control, { theme: 'dark' });
  const reader = await extension.browser.newTab();
  await reader.open(extension.browser.extensionUrl('reader/index.html#article=vostochny-cosmodrome'));
  const colours = (): Promise<readonly (string | undefined)[]> =>
    reader.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [document.documentElement.dataset['theme'], color, backgroundColor];
    });
  await until('the reader is dark', colours, ([theme]) => theme === 'dark');
  await reader.render({ isPrint: true });
  expect(await colours()).toEqual(['dark', 'rgb(26, 26, 26)', 'rgb(255, 255, 255)']);
  await reader.close();
  await choose(extension.control, {});
});
