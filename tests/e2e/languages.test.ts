import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from './driver/extension-browser.ts';
import { builtExtension } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { lostText } from './lost-text.ts';
import { popupContent } from './popup.ts';

describe.each(['de', 'es', 'fr', 'uk'])('in %s', (locale) => {
  let folder: string | undefined;
  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  // A browser may not have been installed with this language, so its texts take the place of the English ones.
  const extension = useExtension({
    extension: () => {
      folder = mkdtempSync(join(tmpdir(), 'backstory-language-'));
      cpSync(builtExtension(inject('browser')), folder, { recursive: true });
      cpSync(join(folder, '_locales', locale), join(folder, '_locales/en'), { recursive: true });
      return folder;
    },
  });
  let story: Tab;

  beforeAll(async () => {
    story = await extension.browser.newTab();
    await story.open(extension.pages.url('story'));
  });

  const shown = (selector: string): Promise<boolean> =>
    until(`${selector} is shown`, () =>
      extension.tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
    );

  it.each([
    ['popup', 'popup/index.html', 400],
    ['panel', 'popup/panel.html', 320],
  ])('the %s loses no text', async (_, path, width) => {
    await extension.tab.resize(width, 600);
    await extension.tab.open(extension.browser.extensionUrl(`${path}?tab=${story.id}`));
    await popupContent(extension.tab);
    expect(await extension.tab.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(await lostText(extension.tab)).toEqual([]);
  });

  it.each([1000, 340])('the options lose no text, %d pixels wide', async (width) => {
    await extension.tab.resize(width, 900);
    await extension.tab.open(extension.browser.extensionUrl('options/index.html'));
    await shown('#shortcuts table');
    expect(await lostText(extension.tab)).toEqual([]);
  });
});
