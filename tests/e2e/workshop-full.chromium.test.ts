import { afterAll, beforeAll, it } from 'vitest';
import { click, label } from './controls.ts';
import { catalogue } from './datasets.ts';
import { launchChromium, type ChromiumBrowser } from './driver/chromium/browser.ts';
import { builtExtension } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { drop, shows } from './workshop.ts';

let browser: ChromiumBrowser;

beforeAll(async () => {
  browser = await launchChromium({ extension: builtExtension('chromium') });
});
afterAll(() => browser.close());

it('storage that fills up in an import is told of in a sentence, and leaves nothing', async () => {
  const page = await browser.newTab();
  await page.open(browser.extensionUrl('options/index.html#datasets'));
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await page.limitStorage(usage + 2_000_000);
  await drop(page, { 'large.jsonl': 30_000 });
  await click(page, label('importStart'));
  await shows(page, label('importStorageFull'), label('importDrop'));
  await until(
    'no import is left to go on with',
    () => page.evaluate(() => document.getElementById('datasets')?.innerText ?? ''),
    (shown) => !shown.includes(label('unfinishedHeading')),
  );
  await until(
    'nothing is left',
    () => catalogue(page),
    ({ datasets, imports, storages }) => datasets.length + imports.length + storages === 0,
  );
});
