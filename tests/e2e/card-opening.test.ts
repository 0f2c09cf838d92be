import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choose } from './ask-page.ts';
import { cardText, mention, openCard, pointAtMention, type Which } from './card.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

const closes = (): Promise<unknown> =>
  until('the card is closed', async () => (await cardText(extension.tab)) === undefined);
const shows = (what: string): Promise<unknown> =>
  until(
    `the card or its place shows "${what}"`,
    () => cardText(extension.tab),
    (seen) => seen?.includes(what) ?? false,
  );
/** Walks as the key of the browser's command does. */
const walk = (direction: 'next' | 'previous'): Promise<void> =>
  extension.browser.runCommand(`${direction}-name`);
/** What the page itself has heard of the keys pressed. */
const keysHeard = (): Promise<readonly string[]> =>
  extension.tab.evaluate(() => JSON.parse(document.body.dataset['keys'] ?? '[]'));

beforeAll(async () => {
  await extension.read('story');
});
beforeEach(() =>
  extension.tab.evaluate(() => {
    document.body.dataset['keys'] = '[]';
    addEventListener('keydown', ({ key }) => {
      const keys = JSON.parse(document.body.dataset['keys'] ?? '[]');
      document.body.dataset['keys'] = JSON.stringify([...keys, key]);
    });
  }),
);
afterEach(async () => {
  await extension.tab.press('Escape');
  await closes();
  expect(await extension.browser.errors()).toEqual([]);
});

describe('walking by keyboard', () => {
  it('goes to the next and previous highlight, opens at Enter and gives the focus back', async () => {
    await walk('next');
    await shows('1 of');
    await until('it is announced', () =>
      extension.tab.inCard(
        (card) => card.querySelector('[role=status]')?.textContent.includes('Press Enter') ?? false,
      ),
    );
    await walk('next');
    await shows('2 of');
    await walk('previous');
    await shows('1 of');
    await extension.tab.press('Enter');
    await until('the card has the focus', () =>
      extension.tab.inCard((card) => card.activeElement?.getAttribute('role') === 'dialog'),
    );
    await extension.tab.press('Escape');
    await closes();
    expect(await extension.tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('scrolls to what is out of view', async () => {
    await extension.tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.style.marginBlock = '80vh';
      scrollTo({ top: 0, behavior: 'instant' });
    });
    for (let steps = 0; steps < 4; steps += 1) {
      await walk('next');
      await until('the mention is in view', async () => {
        const [active] = (await extension.tab.highlights()).filter(
          ({ highlight }) => highlight === 'backstory-active',
        );
        const height = await extension.tab.evaluate(() => innerHeight);
        return active !== undefined && active.top > 0 && active.top + active.height < height;
      });
    }
    expect(await extension.tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    await extension.read('story');
  });

  it('takes no key from the page once the walk is over', async () => {
    await walk('next');
    await shows(' of ');
    await extension.tab.press('Tab');
    await closes();
    await extension.tab.press('Enter');
    await extension.tab.press('Escape');
    expect(await keysHeard()).toEqual(expect.arrayContaining(['Tab', 'Enter', 'Escape']));
  });
});

describe('a finger', () => {
  it('opens a card by a tap, and closes it by another elsewhere', async () => {
    const { left, top, width, height } = await mention(extension.tab, 'Vladimir Putin');
    await extension.tab.tapAt(left + width / 2, top + height / 2);
    await shows('Vladimir Putin');
    await extension.tab.tapAt(5, 5);
    await closes();
  });
});

describe('a finger on a link', () => {
  const tap = async (name: string, which?: Which): Promise<void> => {
    const { left, top, width, height } = await mention(extension.tab, name, which);
    await extension.tab.tapAt(left + width / 2, top + height / 2);
  };
  const followed = (): Promise<string> => extension.tab.evaluate(() => location.hash);

  it('opens the card of a name by the first tap, and follows the link by the second; a headline at once', async () => {
    await extension.read('links');
    await tap('Vladimir Putin');
    await shows('Vladimir Putin');
    expect(await followed()).toBe('');
    await tap('Vladimir Putin');
    await until('the link is followed', followed, (hash) => hash === '#name');
    await tap('Kim Jong Un');
    await until('the headline is followed', followed, (hash) => hash === '#headline');
    await extension.read('story');
  });
});

describe('with a key to hold', () => {
  it('opens a card only while that key is down', async () => {
    await choose(extension.control, { cardTrigger: 'shift' });
    await pointAtMention(extension.tab, 'Vladimir Putin');
    await extension.tab.hold('Shift');
    await shows('Vladimir Putin');
    await extension.tab.release('Shift');
    await extension.tab.press('Escape');
    await closes();
    await choose(extension.control, { cardTrigger: 'hover' });
    await openCard(extension.tab, 'Vostochny Cosmodrome', 'Vostochny Cosmodrome');
  });
});
