import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openCard } from './card.ts';
import type { ExtensionBrowser, Tab } from './driver/extension-browser.ts';
import { launch } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { realPagesPresent, tellWhenAbsent } from './pages/real.ts';

const extension = useExtension();
let plain: ExtensionBrowser;
let plainTab: Tab;
tellWhenAbsent();

beforeAll(async () => {
  plain = await launch(inject('browser'), { proxyPort: extension.pages.port });
  plainTab = await plain.newTab();
});
afterAll(() => plain.close());

/** The whole document as HTML, with every attribute. */
const serialised = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

/** Changes to the page's tree since it was loaded, as an observer of the page saw them. */
const mutations = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => ('pageMutations' in window ? (window.pageMutations as string[]) : ['no observer']));

describe('the document', () => {
  it('is the same with the extension as without', async () => {
    await extension.read('story');
    expect((await extension.tab.highlights()).length).toBeGreaterThan(10);
    await plainTab.open(extension.pages.url('story'));
    expect(await serialised(extension.tab)).toBe(await serialised(plainTab));
    expect(await mutations(extension.tab)).toEqual([]);
  });

  it('has one more element while a card is open, and none when it has closed', async () => {
    await extension.read('story');
    const before = await serialised(extension.tab);
    await openCard(extension.tab, 'Kim Jong Un', 'Kim Jong Un');
    const ofThePage = (await mutations(extension.tab)).filter(
      (change) => !change.endsWith(' BACKSTORY-CARD'),
    );
    expect(ofThePage).toEqual(['childList HTML']);
    await extension.tab.press('Escape');
    await until('the document is as it was', async () => (await serialised(extension.tab)) === before);
  });

  it.skipIf(!realPagesPresent)('is the same on a long encyclopaedia article', async () => {
    const { names } = await extension.read('wikipedia-2');
    expect(names.length).toBeGreaterThan(100);
    expect((await extension.tab.highlights()).length).toBeGreaterThan(0);
    await plainTab.open(extension.pages.url('wikipedia-2'));
    expect(await serialised(extension.tab)).toBe(await serialised(plainTab));
  });
});
