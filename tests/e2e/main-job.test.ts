import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText, openCard } from './card.ts';
import { until } from './driver/until.ts';
import { textsOf, useExtension } from './harness.ts';
import { realPagesPresent, tellWhenAbsent } from './pages/real.ts';
import { openPopup, popupContent } from './popup.ts';

const summit = '2023-north-korea-russia-summit';
const extension = useExtension();
tellWhenAbsent();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Who it is stands on a card before the articles do. */
const cardHasSummit = (): Promise<unknown> =>
  until(
    'the card has the summit',
    () => cardText(extension.tab),
    (text) => /summit/i.test(text ?? ''),
  );

describe('a news story', () => {
  beforeAll(async () => {
    await extension.read('story');
  });

  it('has its people and places highlighted, by surname too', async () => {
    const ranges = await extension.tab.highlights();
    const people = textsOf(ranges, 'person');
    const places = textsOf(ranges, 'place');
    expect(people).toEqual(
      expect.arrayContaining(['Kim Jong Un', 'Vladimir Putin', 'Joe Biden', 'Kim', 'Putin', 'Biden']),
    );
    expect(places).toEqual(
      expect.arrayContaining([
        'Vostochny Cosmodrome',
        'Pyongyang',
        'Moscow',
        'Ukraine',
        'Vladivostok',
        'China',
      ]),
    );
    expect(people.filter((text) => text === 'Kim').length).toBeGreaterThanOrEqual(3);
  });

  it('has nothing else highlighted', async () => {
    const texts = (await extension.tab.highlights()).map(({ text }) => text).join('|');
    expect(texts).not.toMatch(/Katrina|Bank|Japan|German|Russian|editor|correspondent/);
  });

  it('opens the card of Kim Jong Un at a bare "Kim", and closes it', async () => {
    await openCard(extension.tab, 'Kim', 'Kim Jong Un');
    await cardHasSummit();
    await extension.tab.press('Escape');
    await until('the card closes', async () => (await cardText(extension.tab)) === undefined);
  });

  it('opens the reader from the card', async () => {
    await openCard(extension.tab, 'Vostochny Cosmodrome', 'Vostochny Cosmodrome');
    await until('the card has an article to click', () =>
      extension.tab.inCard((card) => {
        const titles = [...card.querySelectorAll<HTMLElement>('.article-row-title')];
        titles[0]?.click();
        return titles.length > 0;
      }),
    );
    await until(
      'a reader tab opens',
      () => extension.tabAddresses(),
      (addresses) => addresses.some((address) => address.includes('reader/index.html#article=')),
    );
    await extension.tab.press('Escape');
  });

  it('is told of in the popup: names by importance, and the article on the summit first', async () => {
    const popup = await openPopup(extension);
    const { names, articles } = await popupContent(popup);
    await popup.close();
    expect(new Set(names.slice(0, 2))).toEqual(new Set(['Kim Jong Un', 'Vladimir Putin']));
    expect(articles[0]).toBe(summit);
  });
});

describe.skipIf(!realPagesPresent)('the real story', () => {
  it('has its people highlighted, and the article on the summit first', async () => {
    const { names } = await extension.read('real-story');
    const entities = names.map(({ entity }) => entity);
    expect(entities).toEqual(
      expect.arrayContaining([
        'kim-jong-un',
        'vladimir-putin',
        'joe-biden',
        'pyongyang',
        'vostochny-cosmodrome',
      ]),
    );
    await openCard(extension.tab, 'Kim', 'Kim Jong Un');
    await cardHasSummit();
    const popup = await openPopup(extension);
    const { articles } = await popupContent(popup);
    await popup.close();
    expect(articles[0]).toBe(summit);
  });
});
