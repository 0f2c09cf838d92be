import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from './driver/extension-browser.ts';
import { lostText } from './lost-text.ts';
import {
  cardStates,
  failedCardStates,
  openCardIn,
  showAlone,
  unsavedCardStates,
  waitingCardStates,
} from './states/card-states.ts';
import { failedPopupState, openIn, popupStates, prepare } from './states/popup-states.ts';
import { failedReaderState, openReader, readerStates } from './states/reader-states.ts';
import { openStage, type Stage } from './states/stage.ts';

/** What axe finds in a tab, in light and in dark colours. */
const problems = async (view: Tab): Promise<string[]> => {
  const found: string[] = [];
  for (const colours of ['light', 'dark'] as const) {
    await view.render({ colours });
    await view.settled();
    found.push(...(await view.accessibilityProblems()).map((problem) => `${colours}: ${problem}`));
  }
  return found;
};

/** What is lost in a view of a width, with text in its usual size and twice as large. */
const lost = async ({ view }: Stage, width: number): Promise<string[]> => {
  await view.resize(width, 600);
  const usual = await lostText(view);
  await view.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await view.settled();
  return [...usual, ...(await lostText(view))];
};

describe.each([
  { wrong: 'nothing', damage: {}, ofCard: cardStates, ofPopup: popupStates, ofReader: readerStates },
  {
    wrong: 'the index of articles',
    damage: { damaged: ['data/index.bin'] },
    ofCard: [],
    ofPopup: [failedPopupState],
    ofReader: [failedReaderState],
  },
  {
    wrong: 'what cards need',
    damage: { damaged: ['data/details.bin', 'data/search.bin'] },
    ofCard: failedCardStates,
    ofPopup: [],
    ofReader: [],
  },
  {
    wrong: 'that no card is answered',
    damage: { silentOn: 'card' },
    ofCard: waitingCardStates,
    ofPopup: [],
    ofReader: [],
  },
  {
    wrong: 'that nothing can be stored',
    damage: { isFull: true },
    ofCard: unsavedCardStates,
    ofPopup: [],
    ofReader: [],
  },
])('where this is wrong: $wrong', ({ damage, ofCard, ofPopup, ofReader }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(inject('browser'), damage);
  });
  afterAll(() => stage.close());

  it.each(ofCard)('the card has no problem: $name', async (state) => {
    await showAlone(stage, await openCardIn(stage, state));
    expect(
      await stage.page.evaluate(() => document.querySelector('main')?.shadowRoot?.textContent),
    ).toContain(state.words);
    expect(await problems(stage.page)).toEqual([]);
  });

  it.each(ofPopup)('popup and panel have no problem and lose nothing: $name', async (state) => {
    await prepare(stage, state);
    await stage.view.resize(800, 600);
    await openIn(stage, 'index', state);
    expect(await problems(stage.view)).toEqual([]);
    if (state.isBrief) return;
    await openIn(stage, 'panel', state);
    expect(await lost(stage, 320)).toEqual([]);
    expect(await stage.view.accessibilityProblems()).toEqual([]);
  });

  it.each(ofReader)('the reader has no problem and loses nothing: $name', async (state) => {
    await stage.reset({});
    await openReader(stage, state);
    await stage.view.resize(900, 700);
    expect(await problems(stage.view)).toEqual([]);
    expect(await lost(stage, 360)).toEqual([]);
  });
});
