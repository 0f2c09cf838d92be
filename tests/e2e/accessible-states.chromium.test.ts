import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lostText } from './lost-text.ts';
import { failedPopupState, openIn, popupStates, prepare } from './states/popup-states.ts';
import { failedReaderState, openReader, readerStates } from './states/reader-states.ts';
import { openStage, type Stage } from './states/stage.ts';

/** Of the view, in light and in dark colours. */
const problems = async ({ view }: Stage): Promise<string[]> => {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await view.prefer(scheme);
    await view.settled();
    found.push(...(await view.accessibilityProblems()).map((problem) => `${scheme}: ${problem}`));
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
  { damaged: false, ofPopup: popupStates, ofReader: readerStates },
  { damaged: true, ofPopup: [failedPopupState], ofReader: [failedReaderState] },
])('where data is damaged: $damaged', ({ damaged, ofPopup, ofReader }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ damaged });
  });
  afterAll(() => stage.close());

  it.each(ofPopup)('popup and panel have no problem and lose nothing: $name', async (state) => {
    await prepare(stage, state);
    await stage.view.resize(800, 600);
    await openIn(stage, 'index', state);
    expect(await problems(stage)).toEqual([]);
    if (state.isBrief) return;
    await openIn(stage, 'panel', state);
    expect(await lost(stage, 320)).toEqual([]);
    expect(await stage.view.accessibilityProblems()).toEqual([]);
  });

  it.each(ofReader)('the reader has no problem and loses nothing: $name', async (state) => {
    await stage.reset({});
    await openReader(stage, state);
    await stage.view.resize(900, 700);
    expect(await problems(stage)).toEqual([]);
    expect(await lost(stage, 360)).toEqual([]);
  });
});
