import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardBox, cardText, clickInCard, openCard } from './card.ts';
import { expectClearOf } from './card-place.ts';
import { label } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  await extension.tab.press('Escape');
  await until('the card is closed', async () => (await cardText(extension.tab)) === undefined);
  expect(await extension.browser.errors()).toEqual([]);
});

describe('at the edges of the window', () => {
  beforeAll(() => extension.read('corners'));

  it.each(['Kim Jong Un', 'Vladimir Putin', 'Vladivostok', 'Emmanuel Macron', 'Moscow'])(
    'a card at %s is in the window and off the name, and all of it can be reached',
    async (name) => {
      await openCard(extension.tab, name, label('cardMore'));
      await until('the card is placed', async () => (await cardBox(extension.tab)) !== undefined);
      await expectClearOf(extension.tab, name);
      await until('it says whether it goes on below, and ends with its last line', () =>
        extension.tab.inCard(async (root) => {
          const card = root.querySelector('.card');
          const last = root.querySelector('.article-row:last-child');
          const footer = root.querySelector('.card-footer');
          const drawn = root.querySelector('div.locator') === null;
          if (!card || !last || !footer || !drawn) return false;
          const nextFrames = () =>
            new Promise((resolve) => {
              requestAnimationFrame(() => requestAnimationFrame(resolve));
            });
          card.scrollTop = 0;
          await nextFrames();
          const goesOn = card.scrollHeight > card.clientHeight + 12;
          if ((root.querySelector('.more-below') !== null) !== goesOn) return false;
          card.scrollTop = card.scrollHeight;
          await nextFrames();
          return (
            last.getBoundingClientRect().bottom <= footer.getBoundingClientRect().top &&
            root.querySelector('.more-below') === null
          );
        }),
      );
    },
  );
});

describe('full-screen', () => {
  it('a card opens in what fills the screen, answers there, and stays open when that shrinks', async () => {
    await extension.read('full-screen');
    await extension.tab.evaluate(() => Reflect.get(window, 'fill')());
    await openCard(extension.tab, 'Vladimir Putin', '1952');
    const holder = (): Promise<string | undefined> =>
      extension.tab.evaluate(() => document.querySelector('backstory-card')?.parentElement?.id);
    expect(await holder()).toBe('stage');
    await clickInCard(extension.tab, label('whyHeading'));
    await until('it answers', () =>
      extension.tab.inCard((card) => card.querySelector('.why-reasons') !== null),
    );
    await extension.tab.evaluate(() => document.exitFullscreen());
    await until('the card is back at the root', async () => (await holder()) === '');
    expect(await cardText(extension.tab)).toContain(label('whyBack'));
  });

  it('an open card goes along into what fills the screen', async () => {
    await extension.read('full-screen');
    await openCard(extension.tab, 'Moscow', label('cardMore'));
    await extension.tab.evaluate(() => Reflect.get(window, 'fill')());
    await until('the card is in it', () =>
      extension.tab.evaluate(() => document.querySelector('#stage > backstory-card') !== null),
    );
    await extension.tab.evaluate(() => document.exitFullscreen());
  });

  it('an open card closes with what is hidden behind what fills the screen', async () => {
    await extension.read('full-screen');
    await openCard(extension.tab, 'Kim Jong Un', '1984');
    await extension.tab.evaluate(() => Reflect.get(window, 'fill')());
    await until('the card is closed', async () => (await cardText(extension.tab)) === undefined);
    await extension.tab.evaluate(() => document.exitFullscreen());
  });
});
