import { afterEach, it } from 'vitest';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { builtExtension, launch } from './driver/launch.ts';
import { expectRollback } from './full-storage.ts';

let running: ExtensionBrowser | undefined;

afterEach(async () => {
  await running?.close();
});

// Firefox reads the limit, for all sites and extensions together, when it starts.
it.each([600, 1000, 1400, 2000, 3500])(
  'storage of %i kB that fills up in an import leaves all as it was',
  { timeout: 120_000 },
  async (kilobytes) => {
    running = await launch('firefox', {
      extension: builtExtension('firefox'),
      firefoxPreferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': kilobytes },
    });
    const page = await running.newTab();
    await page.open(running.extensionUrl('options/index.html'));
    await expectRollback(page);
  },
);
