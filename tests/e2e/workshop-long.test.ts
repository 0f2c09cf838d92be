import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { askBackground } from './ask-page.ts';
import { click, filled, label, shownText } from './controls.ts';
import { catalogue, storm, type Catalogue } from './datasets.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { articlesRead, chooseFiles, confirm, drop, pressAt, shows } from './workshop.ts';

const downloads = mkdtempSync(join(tmpdir(), 'backstory-downloads-'));
const extension = useExtension({ downloads });
/** Enough for two segments to be stored before the last one is read. */
const many = 30_000;

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const openWorkshop = async (): Promise<Tab> => {
  const page = await extension.browser.newTab();
  await page.open(extension.browser.extensionUrl('options/index.html#datasets'));
  return page;
};

/** The text of a file that the browser has saved whole. */
const saved = (name: string): Promise<string> =>
  until(
    `${name} is saved`,
    () => (existsSync(join(downloads, name)) ? readFileSync(join(downloads, name), 'utf8') : ''),
    (text) => text.endsWith('\n') || text.endsWith('}'),
  );

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));

it('an import is paused, goes on, and after its page was closed is gone on with', async () => {
  const page = await openWorkshop();
  await drop(page, { 'storms.jsonl': many });
  await click(page, label('importStart'));
  await pressAt(page, 11_000, label('importPause'));
  await shows(page, label('phasePaused'));
  const early = await articlesRead(page);
  expect(early).toBeGreaterThanOrEqual(11_000);
  await pressAt(page, early + 1, label('importPause'));
  await click(page, label('importContinue'));
  await until(
    'it is paused further on',
    () => articlesRead(page),
    (read) => read > early,
  );
  await shows(page, label('phasePaused'));
  await page.close();

  const later = await openWorkshop();
  await shows(later, label('unfinishedHeading'), 'Storms');
  const [unfinished] = (await catalogue(later)).imports;
  expect(unfinished?.articles).toBeGreaterThanOrEqual(10_000);
  await chooseFiles(later, '.entry input[type=file]', { 'storms.jsonl': many });
  await shows(later, filled('importDone', '30,000'));
  expect(await catalogue(later)).toEqual({
    datasets: [{ id: 'storms', articles: many }],
    imports: [],
    storages: 1,
  });
  await later.close();
});

it('what is exported is what came in', async () => {
  const page = await openWorkshop();
  await click(page, label('datasetMore'));
  await click(page, label('datasetExport'));
  await shows(page, filled('exportDone', '30,000'));
  const exported = lines(await saved('Storms.jsonl'));
  expect(exported).toHaveLength(many);
  const wrong = exported.findIndex(
    ({ title, text }, at) => title !== `Storm ${at}` || text !== `${storm} It was storm n${at}.`,
  );
  expect(exported[wrong]).toBeUndefined();
  await page.close();
});

it('an import that is given up leaves nothing', async () => {
  const page = await openWorkshop();
  const before = await catalogue(page);
  await drop(page, { 'more.jsonl': many });
  await click(page, label('importStart'));
  await pressAt(page, 11_000, label('importPause'));
  await shows(page, label('phasePaused'));
  await click(page, label('importCancel'));
  await confirm(page);
  await shows(page, label('importDrop'));
  await until(
    'all is as it was',
    () => catalogue(page),
    (now) => JSON.stringify(now) === JSON.stringify(before),
  );
  await page.close();
});

const island = (name: string, text: string) => ({ id: name.toLowerCase(), title: name, text, about: [name] });
const asLines = (articles: readonly object[]): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');

it('several files make one dataset, which newer files bring up to date', async () => {
  const page = await openWorkshop();
  await drop(page, {
    'islands.jsonl': asLines([island('Sark', 'Sark is an island.'), island('Herm', 'Herm is an island.')]),
    'more.csv': 'title,text\nAlderney,Alderney is an island.\n',
  });
  await shows(
    page,
    'Sark is an island.',
    'Alderney is an island.',
    label('formatJsonLines'),
    label('formatCsv'),
  );
  await click(page, label('importStart'));
  await shows(page, filled('importDone', '3'));
  await click(page, label('close'));
  // The newest stands last.
  await until('the dataset can be updated', () =>
    page.evaluate(() => {
      const last = [...document.querySelectorAll<HTMLDetailsElement>('.dataset-more')].at(-1);
      if (!last) return false;
      last.open = true;
      last.querySelector('input[type=file]')?.classList.add('of-last');
      return true;
    }),
  );
  await chooseFiles(page, '.of-last', {
    'islands.jsonl': asLines([
      island('Sark', 'Sark is an island without cars.'),
      island('Herm', 'Herm is an island.'),
      island('Jethou', 'Jethou is an island.'),
    ]),
  });
  await shows(page, filled('previewUpdateHeading', 'Islands'), 'without cars');
  await click(page, label('importUpdate'));
  await shows(page, filled('reportUpdate', '1', '1', '1'));
  await click(page, label('reportSave'));
  const report: unknown = JSON.parse(await saved('Islands report.json'));
  expect(report).toMatchObject({ imported: 3, update: { added: 1, changed: 1, gone: 1 } });
  await page.close();
});

it('damage is found, and what can be read is saved', async () => {
  const page = await openWorkshop();
  await until('the dataset is there', () =>
    page.evaluate(() => {
      const first = document.querySelector<HTMLDetailsElement>('.dataset-more');
      if (first) first.open = true;
      return first !== null;
    }),
  );
  await damage(page, 'storms');
  await click(page, label('datasetCheck'));
  await shows(page, filled('checkDamaged', '1').slice(0, 24));
  await click(page, label('datasetRepair'));
  // One block of articles is lost.
  await shows(page, filled('importDone', '29,984'));
  await click(page, label('close'));
  await click(page, label('datasetCheck'));
  await shows(page, 'All is well');
  await page.close();
});

it('deleting everything ends an import on whatever page, and leaves room for the next', async () => {
  const working = await openWorkshop();
  await drop(working, { 'lost.jsonl': many });
  await click(working, label('importStart'));
  await pressAt(working, 11_000, label('importPause'));
  await shows(working, label('phasePaused'));
  const page = await openWorkshop();
  await shows(page, 'Lost', label('importBusy'));
  await click(page, label('deleteAllAsk'));
  await confirm(page);
  await until(
    'it says so',
    () => shownText(page),
    (text) => text.includes(label('deleteAllDone')) && text.includes(label('deleteAllRemains')),
  );
  await until('nothing is left', () => catalogue(page), isEmpty);
  // The page that was at work is free for something else, and the background for what comes in.
  await drop(working, {
    'next.jsonl': asLines([island('Lihou', 'Lihou is an island that the tide cuts off.')]),
  });
  await click(working, label('importStart'));
  await shows(working, filled('importDone', '1'));
  const found = JSON.stringify(await askBackground(working, 'search', { query: 'tide cuts lihou' }));
  expect(found).toContain('next:lihou');
  await page.close();
  await working.close();
});

const isEmpty = ({ datasets, imports, storages }: Catalogue): boolean =>
  datasets.length + imports.length + storages === 0;

/** Overwrites a block of a dataset's articles with bytes that mean nothing. */
const damage = (page: Tab, id: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const known = await done(indexedDB.open('datasets'));
    const { storage } = await done(known.transaction('datasets').objectStore('datasets').get(wanted));
    known.close();
    const files = await done(indexedDB.open(storage));
    await done(files.transaction('articles', 'readwrite').objectStore('articles').put(new Uint8Array(64), 1));
    files.close();
  }, id);
