import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openStage, type Damage, type Stage } from '../tests/e2e/states/stage.ts';
import {
  cardScreenshots,
  failedCardScreenshots,
  pageWithCard,
  unsavedCardScreenshots,
  waitingCardScreenshots,
} from './screenshots/card.ts';
import { pageScreenshots } from './screenshots/pages.ts';
import { failedPopupScreenshots, popupForReadme, popupScreenshots } from './screenshots/popup.ts';
import { failedReaderScreenshots, readerScreenshots } from './screenshots/reader.ts';
import type { Album } from './screenshots/album.ts';

/**
 * Pictures of every state of each surface, in both themes, made with the built extension in Chromium: into
 * `docs/screenshots`, or the folder named by `--out`. `--only TEXT` makes those whose names begin so, and leaves the
 * others as they are.
 */
const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string', default: '' } } });
const folder = resolve(values.out ?? resolve(import.meta.dirname, '../docs/screenshots'));
const album: Album = {
  file: (name) => resolve(folder, `${name}.png`),
  wants: (name) => name.startsWith(values.only),
};

const onStage = async (
  damage: Damage,
  acts: readonly ((stage: Stage, album: Album) => Promise<void>)[],
): Promise<void> => {
  const stage = await openStage('chromium', damage);
  try {
    for (const act of acts) await act(stage, album);
  } finally {
    await stage.close();
  }
};

if (values.only === '') rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await onStage({}, [
  pageWithCard,
  popupForReadme,
  cardScreenshots,
  popupScreenshots,
  readerScreenshots,
  pageScreenshots,
]);
await onStage({ damaged: ['data/index.bin'] }, [failedPopupScreenshots, failedReaderScreenshots]);
await onStage({ damaged: ['data/details.bin', 'data/search.bin'] }, [failedCardScreenshots]);
await onStage({ silentOn: 'card' }, [waitingCardScreenshots]);
await onStage({ isFull: true }, [unsavedCardScreenshots]);
