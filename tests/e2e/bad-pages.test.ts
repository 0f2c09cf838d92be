import { afterEach, describe, expect, it } from 'vitest';
import { cardText, mention, openCard } from './card.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { highlightStyle } from './highlight-style.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const highlightedTexts = async (): Promise<string[]> =>
  (await extension.tab.highlights()).map(({ text }) => text.replaceAll(/[\u00AD\u200B\uFEFF]/g, ''));

/** Opens a page and waits for the one name that all of these pages have. */
const open = async (page: string): Promise<readonly string[]> => {
  await extension.tab.open(extension.pages.url(page));
  return until('Kim Jong Un is highlighted', highlightedTexts, (texts) => texts.includes('Kim Jong Un'));
};

/** The page's main thread still draws frames. */
const drawsFrames = (): Promise<boolean> =>
  extension.tab.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
      }),
  );

/** Frames that the restless page has had. */
const ticks = (): Promise<unknown> => extension.tab.evaluate(() => Reflect.get(window, 'ticks'));

describe('pages that no one should write', () => {
  it('a text node of two million characters', async () => {
    const { names } = await extension.read('huge');
    expect(await drawsFrames()).toBe(true);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Kim Jong Un', 'Moscow']));
  });

  it('elements nested as deep as the browser bears', async () => {
    // Firefox's own content process ends at fifty thousand, without any extension.
    await open(extension.browser.name === 'firefox' ? 'nested-20000' : 'nested-50000');
    await extension.analysed();
    expect(await drawsFrames()).toBe(true);
  });

  it('lone surrogates', async () => {
    await open('surrogates');
    await extension.analysed();
    expect(await highlightedTexts()).toEqual(
      expect.arrayContaining(['Vladimir Putin', 'Joe Biden', 'Tokyo']),
    );
  });

  it('right-to-left text', async () => {
    await open('rtl');
    await extension.analysed();
    expect(await highlightedTexts()).toContain('Vladimir Putin');
  });

  it('characters without width', async () => {
    await open('zero-width');
    await extension.analysed();
    expect(await highlightedTexts()).toEqual(expect.arrayContaining(['Joe\u00A0Biden', 'Tokyo', 'Seoul']));
  });

  it('a page that never rests', async () => {
    await open('restless');
    const before = Number(await ticks());
    await until('a hundred more frames', ticks, (now) => Number(now) > before + 100);
    expect(await highlightedTexts()).toEqual(expect.arrayContaining(['Kim Jong Un', 'Vladivostok']));
  });

  it('a page that has overwritten what scripts rely on', async () => {
    await open('hostile');
    await extension.analysed();
  });

  it('a page that allows no script and no style', async () => {
    await open('strict');
    await extension.analysed();
    const { line } = await highlightStyle(extension.tab, await mention(extension.tab, 'Kim Jong Un'));
    expect(line).toBe('underline');
  });

  it('a page that trusts no string: nothing of it is refused, and its tree stays as it is', async () => {
    const { tab } = extension;
    await extension.read('trusted-types');
    expect(await tab.evaluate(() => Reflect.get(window, 'pageMutations'))).toEqual([]);
    await tab.evaluate(() => {
      const refused: string[] = [];
      Reflect.set(window, 'refused', refused);
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective));
    });
    await openCard(tab, 'Vladimir Putin', 'Russia');
    await tab.press('Escape');
    await until('the card is closed', async () => (await cardText(tab)) === undefined);
    expect(await tab.evaluate(() => Reflect.get(window, 'refused'))).toEqual([]);
    const changes: unknown = await tab.evaluate(() => Reflect.get(window, 'pageMutations'));
    const ofThePage = Array.isArray(changes)
      ? changes.filter((change) => change !== 'attributes BACKSTORY-CARD')
      : ['no list'];
    expect(new Set(ofThePage)).toEqual(new Set(['childList HTML']));
  });
});
