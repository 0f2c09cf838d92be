import {
  failedReaderState,
  openReader,
  readerStates,
  type ReaderState,
} from '../../tests/e2e/states/reader-states.ts';
import type { Stage } from '../../tests/e2e/states/stage.ts';
import { inBothThemes, type Album } from './album.ts';

/** Each state of the reader page. */
export const readerScreenshots = async (stage: Stage, album: Album): Promise<void> => {
  await stage.reset({});
  for (const state of readerStates) await take(stage, album, state);
};

/** What the reader page looks like in a damaged extension. */
export const failedReaderScreenshots = (stage: Stage, album: Album): Promise<void> =>
  take(stage, album, failedReaderState);

const take = async (stage: Stage, album: Album, state: ReaderState): Promise<void> => {
  const name = `reader-${state.name}`;
  if (!album.wants(name)) return;
  await stage.view.resize(720, 600);
  await openReader(stage, state);
  await inBothThemes(album, stage.view, name);
};
