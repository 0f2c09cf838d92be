import { readFile, writeFile } from 'node:fs/promises';
import type { Tab } from '../../tests/e2e/driver/extension-browser.ts';
import { palettePng } from './palette-png.ts';

/** Where pictures go, and which are asked for. */
export interface Album {
  readonly file: (name: string) => string;
  readonly wants: (name: string) => boolean;
}

/** Takes a picture of a tab as it is. */
export const picture = async ({ file }: Album, tab: Tab, name: string): Promise<void> => {
  await tab.settled();
  await tab.screenshot(file(name));
  await writeFile(file(name), palettePng(await readFile(file(name))));
};

/** The themes that each state is shown in. */
export const themes = ['light', 'dark'] as const;

/** Takes a picture of a tab in each theme, as `NAME-light` and `NAME-dark`. */
export const inBothThemes = async (album: Album, tab: Tab, name: string): Promise<void> => {
  for (const theme of themes) {
    await tab.render({ colours: theme });
    await picture(album, tab, `${name}-${theme}`);
  }
};
