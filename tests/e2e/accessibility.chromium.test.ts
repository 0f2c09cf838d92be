import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, forgetAll } from './ask-page.ts';
import { clickInCard, openCard } from './card.ts';
import { label } from './controls.ts';
import { launchChromium, type ChromiumBrowser } from './driver/chromium/browser.ts';
import type { ChromiumTab } from './driver/chromium/tab.ts';
import { builtExtension } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';

let pages: PageServer;
let browser: ChromiumBrowser;
let tab: ChromiumTab;
let control: ChromiumTab;

beforeAll(async () => {
  pages = await startPageServer(routes);
  browser = await launchChromium({ extension: builtExtension('chromium') });
  control = await browser.newTab();
  await control.open(browser.extensionUrl('options/index.html'));
  tab = await browser.newTab();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

/** Puts a copy of the open card where axe can see it: a closed shadow root is closed to axe as well. */
const showCardAlone = async (from: ChromiumTab): Promise<void> => {
  const card = await from.inCard((root) => ({
    html: root.innerHTML,
    css: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  }));
  await from.press('Escape');
  await from.open(pages.url('empty'));
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
  beforeAll(() => tab.prefer(scheme));

  it.each([
    ['with what there is to read', [], '.card-sentence'],
    ['that tells why, with what else there is', ['whyHeading'], '.why-other'],
    ['that was corrected', ['whyNotThis'], '.made'],
  ] as const)('the card %s has no accessibility problem', async (_, clicks, shown) => {
    await tab.open(pages.url('story'));
    await openCard(tab, 'Moscow', 'Population');
    for (const name of clicks) await clickInCard(tab, label(name));
    await until('the card shows it, with a map', () =>
      tab.inCard(
        (card, selector) =>
          card.querySelector(selector) !== null && card.querySelector('div.locator') === null,
        shown,
      ),
    );
    await showCardAlone(tab);
    expect(await tab.evaluate(() => document.querySelector('main')?.shadowRoot?.textContent)).toContain(
      'Moscow',
    );
    await tab.settled();
    expect(await tab.accessibilityProblems()).toEqual([]);
    await forgetAll(control);
  });

  it('the card of a name that nothing is known of has no accessibility problem', async () => {
    await choose(control, { highlightRange: 'every', showUnknown: true });
    await tab.open(pages.url('story'));
    await openCard(tab, 'Moscow', label('cardMore'));
    await clickInCard(tab, label('whyNotThis'));
    await until('it can be taken back', () => tab.inCard((card) => card.querySelector('.made') !== null));
    await tab.press('Escape');
    await tab.pointAt(2, 2);
    await openCard(tab, 'Moscow', label('cardUnknownPlace'));
    await showCardAlone(tab);
    await tab.settled();
    expect(await tab.accessibilityProblems()).toEqual([]);
    await forgetAll(control);
  });

  it.each([
    ['options', 'options/index.html', 'main fieldset'],
    ['shown after installing', 'welcome/index.html', '.live-name'],
  ])('the page %s has no accessibility problem', async (_, path, ready) => {
    // From elsewhere: another hash alone would not load the page anew.
    await tab.open('about:blank');
    await tab.open(browser.extensionUrl(path));
    await until(`${path} is shown`, () =>
      tab.evaluate((selector) => document.querySelector(selector) !== null, ready),
    );
    await tab.settled();
    expect(await tab.accessibilityProblems()).toEqual([]);
  });
});
