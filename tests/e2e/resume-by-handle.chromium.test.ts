import { afterEach, expect, it } from 'vitest';
import { click, filled, label } from './controls.ts';
import { catalogue } from './datasets.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { pressAt, shows } from './workshop.ts';

// No driver can use the browser's own dialog: the page is given one that chooses a file of the page's own folder.
const extension = useExtension();
const many = 30_000;

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const openWorkshop = async (): Promise<Tab> => {
  const page = await extension.browser.newTab();
  await page.open(extension.browser.extensionUrl('options/index.html#datasets'));
  await page.evaluate((articles) => {
    window.showOpenFilePicker = async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('storms.jsonl', { create: true });
      const writing = await handle.createWritable();
      const lines = Array.from(
        { length: articles },
        (_, at) => `${JSON.stringify({ title: `Storm ${at}`, text: `It was storm n${at}.` })}\n`,
      );
      await writing.write(lines.join(''));
      await writing.close();
      return [handle];
    };
  }, many);
  return page;
};

/** Begins an import of a chosen file, and closes the page in the middle of it. */
const breakOff = async (): Promise<void> => {
  const page = await openWorkshop();
  await click(page, label('importChoose'));
  await click(page, label('importStart'));
  await pressAt(page, 11_000, label('importPause'));
  await shows(page, label('phasePaused'));
  await page.close();
};

it('an import goes on at one click where its files can be opened again', { timeout: 120_000 }, async () => {
  await breakOff();
  const page = await openWorkshop();
  await shows(page, filled('unfinishedFiles', 'storms.jsonl'));
  await click(page, label('importResumeNow'));
  await shows(page, filled('importDone', '30,000'));
  expect(await catalogue(page)).toMatchObject({ datasets: [{ id: 'storms', articles: many }], imports: [] });
  await page.close();
});

it('files that are gone are asked for', { timeout: 120_000 }, async () => {
  await breakOff();
  const page = await openWorkshop();
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('storms.jsonl');
  });
  await click(page, label('importResumeNow'));
  await shows(page, label('importResumeRefused'), label('importResume'));
  await until('it can be chosen', () =>
    page.evaluate(() => document.querySelector('.entry input[type=file]') !== null),
  );
  await page.close();
});
