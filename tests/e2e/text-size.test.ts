import { beforeAll, expect, it } from 'vitest';
import { clickInCard, openCard } from './card.ts';
import { click, label } from './controls.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { lostText } from './lost-text.ts';
import { popupContent } from './popup.ts';

const extension = useExtension();
let story: Tab;

beforeAll(async () => {
  story = await extension.browser.newTab();
  await story.open(extension.pages.url('story'));
});

it.each([
  ['of twice the size', 1000, 800, 32],
  ['on a page zoomed to 200%', 500, 400, 16],
  ['on a page zoomed to 400%', 320, 256, 16],
])('the card loses nothing with text %s', async (_, width, height, textSize) => {
  await extension.tab.resize(width, height);
  await extension.tab.open(extension.pages.url('story'));
  await openCard(extension.tab, 'Pyongyang', label('cardMore'));
  // What the card takes from the browser's own text size, which no test can set.
  await extension.tab.inCard((card, size) => {
    if (card.host instanceof HTMLElement) card.host.style.setProperty('--rem', `${size}px`);
  }, textSize);
  for (const opened of [undefined, label('whyHeading')]) {
    if (opened) await clickInCard(extension.tab, opened);
    await until('it is drawn', () =>
      extension.tab.inCard((card) => card.querySelector('div.locator') === null),
    );
    await until('nothing sticks out, and the end can be reached', async () =>
      extension.tab.inCard((root) => {
        const card = root.querySelector('.card');
        const last = root.querySelector('.article-row:last-child, .verdicts');
        const footer = root.querySelector('.card-footer');
        if (!card || !last || !footer) return false;
        card.scrollTop = card.scrollHeight;
        const frame = card.getBoundingClientRect();
        const isCut = [...card.querySelectorAll('*:not(.visually-hidden, svg *)')].some((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < frame.left - 1 || right > frame.right + 1;
        });
        const isInWindow =
          frame.left >= 0 && frame.top >= 0 && frame.right <= innerWidth && frame.bottom <= innerHeight;
        const isReached = last.getBoundingClientRect().bottom <= footer.getBoundingClientRect().top + 1;
        return !isCut && isInWindow && isReached && card.scrollWidth <= card.clientWidth;
      }),
    );
  }
  await extension.tab.press('Escape');
});

it.each([
  ['popup', 'popup/index.html', 800, 'ltr'],
  ['panel', 'popup/panel.html', 400, 'ltr'],
  ['panel', 'popup/panel.html', 400, 'rtl'],
] as const)(
  'the %s loses nothing with twice as large text: %s, %d pixels wide, %s',
  async (_, path, width, direction) => {
    await extension.tab.resize(width, 600);
    await extension.tab.open('about:blank');
    await extension.tab.open(extension.browser.extensionUrl(`${path}?tab=${story.id}`));
    await extension.tab.evaluate((dir) => {
      document.documentElement.style.fontSize = '200%';
      document.documentElement.dir = dir;
    }, direction);
    await popupContent(extension.tab);
    expect(await lostText(extension.tab)).toEqual([]);
    for (const view of ['viewMap', 'viewTimeline'] as const) {
      await click(extension.tab, label(view));
      await until('the view is drawn', () =>
        extension.tab.evaluate(() => document.querySelector('.place-map-marker, .timeline-dot') !== null),
      );
      expect(await lostText(extension.tab)).toEqual([]);
    }
  },
);
