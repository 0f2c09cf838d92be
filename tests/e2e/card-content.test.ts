import { afterEach, describe, expect, it } from 'vitest';
import { choose, forgetAll, sidePanels } from './ask-page.ts';
import { cardText, clickInCard as click, mention, openCard } from './card.ts';
import { expectClearOf } from './card-place.ts';
import { label } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

const clickInCard = (words: string): Promise<unknown> => click(extension.tab, words);
const countOf = async (text: string): Promise<number> =>
  (await extension.tab.highlights()).filter(
    (range) => range.text === text && range.highlight !== 'backstory-active',
  ).length;

afterEach(async () => {
  await extension.tab.press('Escape');
  await forgetAll(extension.control);
  expect(await extension.browser.errors()).toEqual([]);
});

describe('a card', () => {
  it('says where a place is, on a map', async () => {
    await extension.read('story');
    const text = await openCard(extension.tab, 'Vladivostok', 'Population');
    expect(text).toContain('Vladivostok');
    await until('a map is drawn', () =>
      extension.tab.inCard(
        (card) => card.querySelector('.locator-country')?.getAttribute('d')?.startsWith('M') ?? false,
      ),
    );
    const sentences = await extension.tab.inCard((card) =>
      [...card.querySelectorAll('.card-sentence')].map(({ textContent }) => textContent),
    );
    expect(sentences?.join(' ')).toMatch(/Kim|Putin|Pacific/);
  });

  it('mutes a name at one click, says so on the page at once, and takes it back', async () => {
    await extension.read('story');
    await openCard(extension.tab, 'Kim Jong Un', 'Born 1984');
    await clickInCard('Why this one?');
    await clickInCard('Mute this name');
    await until('the highlight is gone', async () => (await countOf('Kim Jong Un')) === 0);
    await until('the focus is on the way back', () =>
      extension.tab.inCard((card) => card.activeElement?.textContent === 'Undo'),
    );
    await clickInCard('Undo');
    await until('the highlight is back', async () => (await countOf('Kim Jong Un')) === 1);
  });

  it('links a name to what the reader chooses, also after the page is loaded again', async () => {
    await extension.read('story');
    await openCard(extension.tab, 'Moscow', 'Russia');
    await clickInCard('Why this one?');
    const chosen = await until('there are others of the name', () =>
      extension.tab.inCard((card) => {
        const other = card.querySelector<HTMLElement>('.why-other');
        other?.click();
        return other?.querySelector('.why-other-name')?.textContent;
      }),
    );
    await until(
      'the card tells of the one that was chosen',
      () => cardText(extension.tab),
      (text) => text?.includes(`“Moscow” now means ${chosen}.`) ?? false,
    );
    const { names } = await extension.read('story');
    const found = names.map(({ name }) => name);
    expect(found).toContain(chosen);
    expect(found).not.toContain('Moscow');
  });
});

/** Puts the keyboard on a button of the card and presses Enter, as a reader does. */
const pressInCard = async (words: string): Promise<void> => {
  await until(`"${words}" has the keyboard`, () =>
    extension.tab.inCard((card, wanted) => {
      const found = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
      found?.focus();
      return found !== undefined && card.activeElement === found;
    }, words),
  );
  await extension.tab.press('Enter');
};

describe('at one click, a card', () => {
  it('tells what else the page calls someone, and copies a citation', async () => {
    await extension.read('story');
    expect(await openCard(extension.tab, 'Kim Jong Un', '1984')).toContain('Also here as Kim');
    await pressInCard(label('cite'));
    await until('the card says that it is copied', async () =>
      (await cardText(extension.tab))?.includes(label('citationCopied')),
    );
  });

  it('takes a name off what it does not mean, here or everywhere, and back', async () => {
    await extension.read('story');
    await openCard(extension.tab, 'Vostochny Cosmodrome', label('cardMore'));
    await clickInCard(label('whyNotThis'));
    await until('its highlight is gone', async () => (await countOf('Vostochny Cosmodrome')) === 0);
    await clickInCard(label('correctionEverywhere'));
    await until('it holds everywhere', async () =>
      (await cardText(extension.tab))?.includes(label('correctionHoldsEverywhere')),
    );
    await clickInCard(label('correctionUndo'));
    await until('its highlight is back', async () => (await countOf('Vostochny Cosmodrome')) === 1);
  });

  it('takes words for no name at all, remembered when the page is read again', async () => {
    await extension.read('story');
    await openCard(extension.tab, 'Moscow', 'Population');
    await clickInCard(label('whyHeading'));
    await clickInCard(label('whyNoName'));
    await until('its highlight is gone', async () => (await countOf('Moscow')) === 0);
    const { names } = await extension.read('story');
    expect(names.map(({ name }) => name)).not.toContain('Moscow');
  });

  it('opens an article, and more beside the page or in the reader', async () => {
    await extension.read('story');
    await openCard(extension.tab, 'Vladivostok', 'Population');
    await pressInCard('Vladivostok');
    await until(
      'the article is open',
      () => extension.tabAddresses(),
      (open) => open.some((url) => url.includes('reader/index.html#article=')),
    );
    await openCard(extension.tab, 'Moscow', 'Population');
    await pressInCard(label('cardMore'));
    await until('the card is closed', async () => (await cardText(extension.tab)) === undefined);
    await until('there is more', async () => {
      const isInReader = (await extension.tabAddresses()).some((url) => url.includes('#entity=moscow'));
      return isInReader || (await sidePanels(extension.control)) > 0;
    });
  });
});

describe('a name that nothing is known of', () => {
  it('is dotted where the reader wants every name, and its card says so and searches the articles for it', async () => {
    await choose(extension.control, { highlightRange: 'every', showUnknown: true });
    await extension.read('story');
    await openCard(extension.tab, 'Pyongyang', label('cardMore'));
    await clickInCard(label('whyNotThis'));
    await until(
      'it has dots',
      async () => (await mention(extension.tab, 'Pyongyang')).highlight === 'backstory-place-maybe-faint',
    );
    await extension.tab.press('Escape');
    const text = await openCard(extension.tab, 'Pyongyang', label('cardUnknownPlace'));
    expect(text).toContain('Articles that have the name “Pyongyang”:');
    const articles = await extension.tab.inCard((card) =>
      [...card.querySelectorAll('.article-row')].map(({ textContent }) => textContent),
    );
    expect(articles).toHaveLength(3);
    for (const article of articles ?? []) expect(article).toContain('Pyongyang');
    await clickInCard(label('cardSearch'));
    await until(
      'the search is open',
      () => extension.tabAddresses(),
      (open) => open.some((url) => url.includes('reader/index.html#search=Pyongyang')),
    );
    await choose(extension.control, { highlightRange: 'every' });
    await until('its dots are gone', async () => (await countOf('Pyongyang')) === 0);
  });
});

describe('on a page against it', () => {
  it('shows itself all the same, in its own type, inside the window and off the name', async () => {
    await extension.read('wrecker');
    for (const name of ['Kim Jong Un', 'Vladimir Putin']) {
      await openCard(extension.tab, name, 'Born 19');
      await until('the card is placed', () =>
        extension.tab.inCard((card) => card.querySelector('[data-placed]') !== null),
      );
      const style = await extension.tab.inCard((card) => {
        const { fontFamily, textTransform, letterSpacing } = getComputedStyle(card.querySelector('h2')!);
        const { display, visibility, opacity, transform } = getComputedStyle(card.host);
        return { fontFamily, textTransform, letterSpacing, display, visibility, opacity, transform };
      });
      expect(style).toMatchObject({
        textTransform: 'none',
        letterSpacing: 'normal',
        visibility: 'visible',
        opacity: '1',
        transform: 'none',
      });
      expect(style?.display).not.toBe('none');
      expect(style?.fontFamily).not.toContain('monospace');
      await expectClearOf(extension.tab, name);
      await extension.tab.press('Escape');
    }
  });

  it('opens in front of a modal dialog', async () => {
    await extension.read('modal');
    await openCard(extension.tab, 'Vladimir Putin', 'Born 1952');
    const isIn = await extension.tab.evaluate(
      () => document.querySelector('#modal > backstory-card') !== null,
    );
    expect(isIn).toBe(true);
    await clickInCard('Why this one?');
    await until('it answers', () =>
      extension.tab.inCard((card) => card.querySelector('.why-reasons') !== null),
    );
  });
});
