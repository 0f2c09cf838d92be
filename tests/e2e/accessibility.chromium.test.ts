import { beforeAll, describe, expect, it } from 'vitest';
import { choose, forgetAll } from './ask-page.ts';
import { clickInCard, openCard } from './card.ts';
import { useChromium } from './chromium.ts';
import { label } from './controls.ts';
import type { ChromiumTab } from './driver/chromium/tab.ts';
import { until } from './driver/until.ts';

const extension = useChromium();

/** Puts a copy of the open card where axe can see it: a closed shadow root is closed to axe as well. */
const showCardAlone = async (from: ChromiumTab): Promise<void> => {
  const card = await from.inCard((root) => ({
    html: root.innerHTML,
    css: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  }));
  await from.press('Escape');
  await from.open(extension.pages.url('empty'));
  await from.evaluate(
    (html, css) => {
      const main = document.createElement('main');
      document.body.replaceChildren(main);
      const root = main.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
      document.body.style.background = 'light-dark(white, black)';
    },
    card?.html ?? '',
    (card?.css ?? []).join('\n'),
  );
};

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  beforeAll(() => extension.tab.prefer(scheme));

  it.each([
    ['with what there is to read', [], '.card-sentence'],
    ['that tells why, with what else there is', ['whyHeading'], '.why-other'],
    ['that was corrected', ['whyNotThis'], '.made'],
  ] as const)('the card %s has no accessibility problem', async (_, clicks, shown) => {
    await extension.tab.open(extension.pages.url('story'));
    await openCard(extension.tab, 'Moscow', 'Population');
    for (const name of clicks) await clickInCard(extension.tab, label(name));
    await until('the card shows it, with a map', () =>
      extension.tab.inCard(
        (card, selector) =>
          card.querySelector(selector) !== null && card.querySelector('div.locator') === null,
        shown,
      ),
    );
    await showCardAlone(extension.tab);
    expect(
      await extension.tab.evaluate(() => document.querySelector('main')?.shadowRoot?.textContent),
    ).toContain('Moscow');
    await extension.tab.settled();
    expect(await extension.tab.accessibilityProblems()).toEqual([]);
    await forgetAll(extension.control);
  });

  it('the card of a name that nothing is known of has no accessibility problem', async () => {
    await choose(extension.control, { highlightRange: 'every', showUnknown: true });
    await extension.tab.open(extension.pages.url('story'));
    await openCard(extension.tab, 'Moscow', label('cardMore'));
    await clickInCard(extension.tab, label('whyNotThis'));
    await until('it can be taken back', () =>
      extension.tab.inCard((card) => card.querySelector('.made') !== null),
    );
    await extension.tab.press('Escape');
    await extension.tab.pointAt(2, 2);
    await openCard(extension.tab, 'Moscow', label('cardUnknownPlace'));
    await showCardAlone(extension.tab);
    await extension.tab.settled();
    expect(await extension.tab.accessibilityProblems()).toEqual([]);
    await forgetAll(extension.control);
  });

  it.each([
    ['options', 'options/index.html', 'main fieldset'],
    ['shown after installing', 'welcome/index.html', '.live-name'],
  ])('the page %s has no accessibility problem', async (_, path, ready) => {
    // From elsewhere: another hash alone would not load the page anew.
    await extension.tab.open('about:blank');
    await extension.tab.open(extension.browser.extensionUrl(path));
    await until(`${path} is shown`, () =>
      extension.tab.evaluate((selector) => document.querySelector(selector) !== null, ready),
    );
    await extension.tab.settled();
    expect(await extension.tab.accessibilityProblems()).toEqual([]);
  });
});
