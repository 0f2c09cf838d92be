import { afterEach, it } from 'vitest';
import { ChromiumTab } from './driver/chromium/tab.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { builtExtension, launch } from './driver/launch.ts';
import { expectRollback } from './full-storage.ts';

let running: ExtensionBrowser | undefined;

afterEach(async () => {
  await running?.close();
});

// Chromium looks at the room that is left only now and then: each limit needs a browser that has not looked yet.
it.each([600_000, 1_500_000, 3_000_000, 4_500_000, 5_500_000])(
  'storage that fills up after %i bytes of an import leaves all as it was',
  { timeout: 120_000 },
  async (room) => {
    running = await launch('chromium', { extension: builtExtension('chromium') });
    const page = await running.newTab();
    await page.open(running.extensionUrl('options/index.html'));
    if (!(page instanceof ChromiumTab)) throw new Error('This needs Chromium');
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    await page.limitStorage(usage + room);
    await expectRollback(page);
  },
);
