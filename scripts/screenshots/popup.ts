import type { Tab } from '../../tests/e2e/driver/extension-browser.ts';
import {
  failedPopupState,
  openIn,
  popupStates,
  prepare,
  type PopupState,
} from '../../tests/e2e/states/popup-states.ts';
import type { Stage } from '../../tests/e2e/states/stage.ts';
import { inBothThemes, picture, type Album } from './album.ts';

/** Pixels that the panel is wide: as narrow as browsers make it, as they open it, and drawn wide. */
const panelWidths = { narrow: 320, usual: 400, wide: 600 } as const;
/** States that tell something in the panel, too, where it is as wide as that. */
const inPanel: Readonly<Record<string, keyof typeof panelWidths>> = {
  overview: 'wide',
  'long-names': 'narrow',
  map: 'usual',
};

/** Each state of the popup, and some of the panel. */
export const popupScreenshots = async (stage: Stage, album: Album): Promise<void> => {
  for (const state of popupStates) await take(stage, album, state);
};

/** What the popup looks like in a damaged extension. */
export const failedPopupScreenshots = (stage: Stage, album: Album): Promise<void> =>
  take(stage, album, failedPopupState);

const take = async (stage: Stage, album: Album, state: PopupState): Promise<void> => {
  const panel = inPanel[state.name];
  const names = [`popup-${state.name}`, ...(panel ? [`panel-${state.name}`] : [])].filter(album.wants);
  if (names.length === 0) return;
  await prepare(stage, state);
  for (const name of names) {
    const isPanel = name.startsWith('panel');
    await stage.view.resize(isPanel && panel ? panelWidths[panel] : 800, 720);
    await openIn(stage, isPanel ? 'panel' : 'index', state);
    if (!isPanel) await fit(stage.view);
    await inBothThemes(album, stage.view, name);
  }
};

/** The popup of a story, sharp enough for the README. */
export const popupForReadme = async (stage: Stage, album: Album): Promise<void> => {
  const [state] = popupStates;
  if (!state || !album.wants('popup')) return;
  await prepare(stage, state);
  await stage.view.resize(800, 800, 2);
  await openIn(stage, 'index', state);
  await fit(stage.view, 2);
  await picture(album, stage.view, 'popup');
};

/** As large as the browser makes a popup: as its content asks, no higher than 600 pixels. */
const fit = async (popup: Tab, scale = 1): Promise<void> => {
  const { width, height } = await popup.evaluate(() => {
    const box = document.body.getBoundingClientRect();
    return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  });
  await popup.resize(width, Math.min(height, 600), scale);
  await popup.settled();
};
