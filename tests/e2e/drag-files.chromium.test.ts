import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { click, filled, label } from './controls.ts';
import { ChromiumTab } from './driver/chromium/tab.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { pressAt, shows } from './workshop.ts';

// Other tests hand a page files that scripts have made: these lie on a disk, and are dragged by the browser itself.
const extension = useExtension();
const folder = mkdtempSync(join(tmpdir(), 'backstory-drag-'));
const fileOf = (name: string, articles: number): string => {
  const path = join(folder, name);
  const lines = Array.from({ length: articles }, (_, at) => ({
    title: `${name} ${at}`,
    text: `Storm n${at}.`,
  }));
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
};
let page: ChromiumTab;

beforeAll(async () => {
  const tab = await extension.browser.newTab();
  if (!(tab instanceof ChromiumTab)) throw new Error('This needs Chromium');
  page = tab;
  await page.open(extension.browser.extensionUrl('options/index.html#datasets'));
});
afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The middle of an element that is in view. */
const middleOf = (selector: string): Promise<readonly [number, number]> =>
  until(`${selector} is there`, () =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box && ([box.left + box.width / 2, box.top + box.height / 2] as const);
    }, selector),
  ).then((middle) => middle ?? [0, 0]);

const isMarked = (): Promise<boolean> =>
  page.evaluate(() => document.querySelector('.drop')?.classList.contains('drop-over') ?? false);

it('files from a folder are dropped on their place, which shows that it takes them', async () => {
  await page.dragFiles(
    await middleOf('.drop'),
    [fileOf('gale.jsonl', 2), fileOf('squall.jsonl', 3)],
    async () => {
      await until('the place is marked', isMarked);
    },
  );
  await shows(page, 'gale.jsonl', 'squall.jsonl', 'gale.jsonl 0');
  await click(page, label('importStart'));
  await shows(page, filled('importDone', '5'));
  await click(page, label('close'));
});

it('files that miss it do not take the page away', async () => {
  await page.dragFiles(await middleOf('h1'), [fileOf('missed.jsonl', 1)]);
  await shows(page, label('importDrop'));
  expect(await page.evaluate(() => location.pathname)).toBe('/options/index.html');
});

it('what is dropped can be opened again by an import that was broken off', { timeout: 60_000 }, async () => {
  await page.dragFiles(await middleOf('.drop'), [fileOf('storms.jsonl', 30_000)]);
  await click(page, label('importStart'));
  await pressAt(page, 11_000, label('importPause'));
  await shows(page, label('phasePaused'));
  await page.open(extension.browser.extensionUrl('popup/index.html'));
  await page.open(extension.browser.extensionUrl('options/index.html#datasets'));
  await shows(page, filled('unfinishedFiles', 'storms.jsonl'));
  await click(page, label('importResumeNow'));
  await shows(page, filled('importDone', '30,000'));
});
