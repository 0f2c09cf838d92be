import { sectionIds, type SectionId } from '../../src/options/layout/sections.ts';
import type { Tab } from '../../tests/e2e/driver/extension-browser.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import type { Stage } from '../../tests/e2e/states/stage.ts';
import { drawn } from '../../tests/e2e/states/view.ts';
import { inBothThemes, type Album } from './album.ts';

const width = 820;

/** Pixels that a picture of a section is high at most. */
const highest = 1200;

/** The options, as they open and section by section, and the page shown after installing. */
export const pageScreenshots = async (stage: Stage, album: Album): Promise<void> => {
  await stage.reset({});
  await take(stage, album, 'welcome', 'welcome/index.html', '.live-name');
  await take(stage, album, 'options', 'options/index.html', 'main fieldset');
  for (const id of sectionIds) {
    const showIt = (view: Tab): Promise<void> => showSection(view, id);
    await take(stage, album, `options-${id}`, 'options/index.html', `#${id}`, showIt);
  }
};

const take = async (
  { view, browser }: Stage,
  album: Album,
  name: string,
  path: string,
  ready: string,
  prepare?: (view: Tab) => Promise<void>,
): Promise<void> => {
  if (!album.wants(name)) return;
  await view.resize(width, 640);
  await view.open(browser.extensionUrl(path));
  await drawn(view, ready);
  await prepare?.(view);
  await inBothThemes(album, view, name);
};

/** Leaves a section alone on its page, and fits the window to it. */
const showSection = async (view: Tab, id: SectionId): Promise<void> => {
  await view.evaluate((section) => {
    for (const other of document.querySelectorAll<HTMLElement>('.section'))
      other.hidden = other.id !== section;
  }, id);
  let before = 0;
  await until(
    'the section is as high as it stays',
    () => view.evaluate(() => Math.ceil(document.querySelector('#app')?.getBoundingClientRect().height ?? 0)),
    (height) => {
      const rests = height > 0 && height === before;
      before = height;
      return rests;
    },
    { interval: 300 },
  );
  await view.resize(width, Math.min(before, highest));
};
