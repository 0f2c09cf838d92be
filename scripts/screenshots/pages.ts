import type { Stage } from '../../tests/e2e/states/stage.ts';
import { drawn } from '../../tests/e2e/states/view.ts';
import { inBothThemes, type Album } from './album.ts';

const pages = [
  { name: 'options', path: 'options/index.html', ready: 'main fieldset' },
  { name: 'welcome', path: 'welcome/index.html', ready: '.live-name' },
] as const;

/** The pages that have one state, and the page shown after installing. */
export const pageScreenshots = async (stage: Stage, album: Album): Promise<void> => {
  await stage.reset({});
  for (const { name, path, ready } of pages) {
    if (!album.wants(name)) continue;
    await stage.view.resize(820, 640);
    await stage.view.open(stage.browser.extensionUrl(path));
    await drawn(stage.view, ready);
    await inBothThemes(album, stage.view, name);
  }
};
