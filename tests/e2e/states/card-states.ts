import { choose } from '../ask-page.ts';
import { store } from '../belongings.ts';
import { clickInCard, openCard, pointAtMention } from '../card.ts';
import { label, type TextName } from '../controls.ts';
import { until } from '../driver/until.ts';
import type { Stage } from './stage.ts';

/** A state that the card of a name in the story can be in, and how to get there for real. */
export interface CardState {
  readonly name: string;
  /** The words that the card is about. */
  readonly words: string;
  /** Whether nothing is known of them, as the reader has said that they do not mean what they seem to. */
  readonly isUnknown?: boolean;
  /** What is clicked on the card. */
  readonly clicks?: TextName;
  /** What the card has then. */
  readonly shows: string;
}

/** All but those of an extension that something is wrong with. */
export const cardStates: readonly CardState[] = [
  { name: 'person', words: 'Kim Jong Un', shows: '.card-sentence' },
  { name: 'place', words: 'Vladivostok', shows: '.card-sentence' },
  { name: 'why', words: 'Moscow', clicks: 'whyHeading', shows: '.why-other' },
  { name: 'corrected', words: 'Moscow', clicks: 'whyNotThis', shows: '.made' },
  { name: 'unknown', words: 'Moscow', isUnknown: true, shows: '.card-sentence' },
];

/** What an extension comes to whose descriptions and whose search are damaged. */
export const failedCardStates: readonly CardState[] = [
  { name: 'failed', words: 'Moscow', shows: '.state-error' },
  { name: 'unknown-failed', words: 'Moscow', isUnknown: true, shows: '.state-error' },
];

/** What an extension comes to that is never told what to show. */
export const waitingCardStates: readonly CardState[] = [
  { name: 'loading', words: 'Moscow', shows: '.skeleton' },
  { name: 'unknown-loading', words: 'Moscow', isUnknown: true, shows: '.skeleton' },
];

/** What an extension comes to whose background can store nothing. */
export const unsavedCardStates: readonly CardState[] = [
  { name: 'unsaved', words: 'Moscow', clicks: 'whyNotThis', shows: '.state-error' },
];

/** What a card consists of: a closed shadow root is closed to axe as well. */
export interface CardCopy {
  readonly html: string;
  readonly css: readonly string[];
}

/** Opens a card on the story's page in one of its states and copies it. */
export const openCardIn = async (stage: Stage, state: CardState): Promise<CardCopy> => {
  const { control, page, pages } = stage;
  const { words, isUnknown = false, clicks, shows } = state;
  await stage.reset({});
  if (isUnknown) {
    await choose(control, { highlightRange: 'every', showUnknown: true });
    await store(control, { corrections: [notThis(words)] });
  }
  await page.open(pages.url('story'));
  if (clicks) {
    await openCard(page, words, label('cardMore'));
    await clickInCard(page, label(clicks));
  } else {
    await pointAtMention(page, words);
  }
  const copy = await until(`the card shows ${shows}, and its map where it has one`, () =>
    page.inCard(copyWith, shows),
  );
  return copy ?? { html: '', css: [] };
};

/** A copy of a card that has what a selector fits and has come into full sight; nothing before. */
const copyWith = (root: ShadowRoot, selector: string): CardCopy | undefined =>
  root.querySelector(selector) === null ||
  root.querySelector('div.locator') !== null ||
  root
    .querySelector('.card')
    ?.getAnimations()
    .some(({ playState }) => playState !== 'finished')
    ? undefined
    : {
        html: root.innerHTML,
        css: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
      };

const notThis = (words: string) => ({
  id: 'not-this',
  verdict: 'not-this',
  surface: words,
  kind: 'place',
  entity: words.toLowerCase(),
  made: 0,
});

/** Puts a copy of a card on a page of its own, where it stays, and where axe can see it. */
export const showAlone = async ({ page, pages }: Stage, { html, css }: CardCopy): Promise<void> => {
  await page.press('Escape');
  await page.open(pages.url('empty'));
  await page.evaluate(
    (inside, style) => {
      const main = document.createElement('main');
      document.body.replaceChildren(main);
      const root = main.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = inside;
      document.body.style.background = 'light-dark(white, black)';
    },
    html,
    css.join('\n'),
  );
  await page.settled();
};
