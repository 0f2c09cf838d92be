import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ExtensionBrowser, Tab } from './driver/extension-browser.ts';
import { launch } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();
let plain: ExtensionBrowser;
let plainTab: Tab;

beforeAll(async () => {
  plain = await launch(inject('browser'), { proxyPort: extension.pages.port });
  plainTab = await plain.newTab();
});
afterAll(() => plain.close());
afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** The body as HTML, and the text that copying all of it would give. */
const seen = (tab: Tab): Promise<{ html: string; copied: string }> =>
  tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    const copied = getSelection()?.toString() ?? '';
    getSelection()?.removeAllRanges();
    // The script of the page is the same by itself.
    return { html: document.body.innerHTML.replace(/<script>[^]*<\/script>/, ''), copied };
  });

/** Has the application go a step on. */
const act = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    const step: unknown = Reflect.get(window, 'act');
    if (typeof step === 'function') await step();
  });

const texts = async (): Promise<string[]> => (await extension.tab.highlights()).map(({ text }) => text);

/** The names that an application or a page shows after three steps. */
const cases = [
  ['react', ['Emmanuel Macron', 'Berlin', 'Narendra Modi']],
  ['vue', ['Emmanuel Macron', 'Berlin', 'Narendra Modi']],
  ['virtual', ['Emmanuel Macron', 'Berlin', 'Narendra Modi']],
  ['hydrated', ['Joe Biden', 'Emmanuel Macron', 'Berlin']],
  ['react-strict', ['Emmanuel Macron', 'Berlin', 'Narendra Modi']],
  ['magazine', ['Vladivostok', 'Seoul', 'Donald Tusk', 'Keir Starmer', 'Kyiv', 'Xi Jinping']],
  ['live', ['Narendra Modi', 'Tokyo', 'Xi Jinping']],
  ['editor', []],
] as const;

describe.each(cases)('the %s page', (page, names) => {
  it('works as without the extension, and has the same DOM and the same text', async () => {
    await extension.read(page);
    await plainTab.open(extension.pages.url(page));
    await until('the line above is highlighted', texts, (found) => found.includes('Kim Jong Un'));
    expect(await seen(extension.tab)).toEqual(await seen(plainTab));
    for (let step = 0; step < 3; step += 1) {
      await act(extension.tab);
      await act(plainTab);
    }
    await until('the names are followed', texts, (found) => names.every((name) => found.includes(name)));
    expect(await seen(extension.tab)).toEqual(await seen(plainTab));
    // What is edited is left alone.
    if (names.length === 0) expect(await texts()).toEqual(['Kim Jong Un']);
  });
});
