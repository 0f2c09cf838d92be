import { afterEach, describe, expect, it } from 'vitest';
import { askPage, type PageState } from './ask-page.ts';
import { openCard } from './card.ts';
import { until } from './driver/until.ts';
import { textsOf, useExtension } from './harness.ts';
import { openPopup, popupContent } from './popup.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/**
 * How often a page names places that are what they are in any context. Other names may count differently from run to
 * run: how a page's blocks are dealt into requests depends on time, and what is near helps to tell a name.
 */
const countsOf = ({ names }: PageState): object =>
  Object.fromEntries(
    ['moscow', 'pyongyang', 'kyiv', 'vladivostok', 'ukraine', 'poland'].map((id) => [
      id,
      names.find(({ entity }) => entity === id)?.count,
    ]),
  );

const mentionCount = ({ names }: PageState): number => names.reduce((sum, { count }) => sum + count, 0);

describe('a background that the browser ends', () => {
  it('while a long page is analysed loses nothing', async () => {
    const undisturbed = await extension.read('long');

    const { tab, control, browser, pages } = extension;
    await tab.open(pages.url('long'));
    let kills = 0;
    for (let found = 0; kills < 3; kills++) {
      const state = await until(
        'the analysis is in the middle',
        () => askPage(control, tab.id),
        (seen) => seen.status !== 'working' || mentionCount(seen) > found,
        { interval: 5 },
      );
      if (state.status !== 'working') break;
      found = mentionCount(state);
      await browser.killBackground();
    }
    expect(kills).toBeGreaterThan(0);
    const disturbed = await extension.analysed();
    expect(countsOf(disturbed)).toEqual(countsOf(undisturbed));
    expect(countsOf(disturbed)).toMatchObject({ moscow: expect.any(Number), poland: expect.any(Number) });
  });

  it('before a page is opened is woken by it', async () => {
    await extension.browser.killBackground();
    expect(await extension.browser.backgroundRuns()).toBe(false);
    await extension.read('story');
    expect(textsOf(await extension.tab.highlights(), 'person')).toContain('Kim Jong Un');
    expect(await extension.browser.backgroundRuns()).toBe(true);
  });

  it('before a card opens is woken by it', async () => {
    await extension.read('story');
    await extension.browser.killBackground();
    expect(await openCard(extension.tab, 'Biden', 'Joe Biden')).toContain('Joe Biden');
    await extension.tab.press('Escape');
  });

  it('before the popup opens is woken by it', async () => {
    await extension.read('story');
    await extension.browser.killBackground();
    const popup = await openPopup(extension);
    expect((await popupContent(popup)).articles[0]).toBe('2023-north-korea-russia-summit');
    await popup.close();
  });

  it('still follows a page that changes', async () => {
    await extension.read('spa');
    await extension.browser.killBackground();
    await extension.tab.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Emmanuel Macron flew to Berlin.';
      document.querySelector('main')?.append(paragraph);
    });
    await until(
      'the new paragraph is highlighted',
      async () => (await extension.tab.highlights()).map(({ text }) => text),
      (texts) => texts.includes('Emmanuel Macron') && texts.includes('Berlin'),
    );
  });
});
