import { openCard } from '../../tests/e2e/card.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import {
  cardStates,
  failedCardStates,
  openCardIn,
  unsavedCardStates,
  waitingCardStates,
  type CardState,
} from '../../tests/e2e/states/card-states.ts';
import type { Stage } from '../../tests/e2e/states/stage.ts';
import { picture, themes, type Album } from './album.ts';

/** Each state of the card. */
export const cardScreenshots = async (stage: Stage, album: Album): Promise<void> => {
  for (const state of cardStates) await take(stage, album, state);
};

/** What cards look like in a damaged extension. */
export const failedCardScreenshots = async (stage: Stage, album: Album): Promise<void> => {
  for (const state of failedCardStates) await take(stage, album, state);
};

/** Cards that wait for what they are to show. */
export const waitingCardScreenshots = async (stage: Stage, album: Album): Promise<void> => {
  for (const state of waitingCardStates) await take(stage, album, state);
};

/** Cards whose corrections cannot be stored. */
export const unsavedCardScreenshots = async (stage: Stage, album: Album): Promise<void> => {
  for (const state of unsavedCardStates) await take(stage, album, state);
};

const take = async (stage: Stage, album: Album, state: CardState): Promise<void> => {
  const name = `card-${state.name}`;
  if (!album.wants(name)) return;
  await stage.page.resize(640, 560);
  // A card that is open does not follow all that a theme changes on its page.
  for (const theme of themes) {
    await stage.page.render({ colours: theme });
    await openCardIn(stage, state);
    await picture(album, stage.page, `${name}-${theme}`);
  }
};

/** A story with a card open, sharp enough for the README. */
export const pageWithCard = async ({ page, pages, reset }: Stage, album: Album): Promise<void> => {
  if (!album.wants('page-with-card')) return;
  await reset({});
  await page.resize(900, 700, 2);
  await page.open(pages.url('story'));
  await openCard(page, 'Kim Jong Un', 'Kim Jong Un');
  await until('the card lists articles, in full sight', () =>
    page.inCard((card) => {
      const isStill = card.getAnimations().every(({ playState }) => playState === 'finished');
      return isStill && card.querySelectorAll('.article-row-title').length > 0;
    }),
  );
  await picture(album, page, 'page-with-card');
};
