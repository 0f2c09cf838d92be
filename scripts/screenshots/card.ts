import { clickInCard, openCard } from '../../tests/e2e/card.ts';
import { label } from '../../tests/e2e/controls.ts';
import type { ChromiumTab } from '../../tests/e2e/driver/chromium/tab.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import type { Stage } from '../../tests/e2e/states/stage.ts';
import { picture, themes, type Album } from './album.ts';

/** Cards by what they tell: the words on the story's page, and a line of the card. */
const cards = [
  { name: 'person', words: 'Kim Jong Un', tells: 'Kim Jong Un', opened: false },
  { name: 'place', words: 'Vladivostok', tells: 'Vladivostok', opened: false },
  { name: 'why', words: 'Moscow', tells: 'Population', opened: true },
] as const;

/** The card of a person, of a place, and with its reasons, in both themes. */
export const cardScreenshots = async ({ page, pages, reset }: Stage, album: Album): Promise<void> => {
  await reset({});
  for (const { name, words, tells, opened } of cards) {
    if (!album.wants(`card-${name}`)) continue;
    for (const theme of themes) {
      await page.prefer(theme);
      await page.resize(640, 560);
      await page.open(pages.url('story'));
      await openCard(page, words, tells);
      await listed(page);
      if (opened) await openReasons(page);
      await picture(album, page, `card-${name}-${theme}`);
    }
  }
  await page.prefer('light');
};

/** A story with a card open, sharp enough for the README. */
export const pageWithCard = async ({ page, pages, reset }: Stage, album: Album): Promise<void> => {
  if (!album.wants('page-with-card')) return;
  await reset({});
  await page.resize(900, 700, 2);
  await page.open(pages.url('story'));
  await openCard(page, 'Kim Jong Un', 'Kim Jong Un');
  await listed(page);
  await picture(album, page, 'page-with-card');
};

/** Waits until the card has all that it shows at first, and has come into sight. */
const listed = (page: ChromiumTab): Promise<boolean | undefined> =>
  until('the card lists articles', () =>
    page.inCard((card) => {
      const isMapDrawn = [...card.querySelectorAll('.locator')].every((map) => map.childElementCount > 0);
      const isStill = card.getAnimations().every(({ playState }) => playState === 'finished');
      return isMapDrawn && isStill && card.querySelectorAll('.article-row-title').length > 0;
    }),
  );

const openReasons = async (page: ChromiumTab): Promise<void> => {
  await clickInCard(page, label('whyHeading'));
  await until('the card explains itself', () =>
    page.inCard((card) => card.querySelector('.why-other') !== null),
  );
};
