import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { Control } from '../../../src/import/control.ts';
import { checkDataset } from '../../../src/import/jobs/check-dataset.ts';
import { exportDataset } from '../../../src/import/jobs/export-dataset.ts';
import { fakeLocks } from '../../fixtures/web-locks.ts';
import { start } from '../../../src/import/jobs/import-files.ts';
import { preview } from '../../../src/import/jobs/preview.ts';
import { repairDataset } from '../../../src/import/jobs/repair-dataset.ts';
import { openDatasetFiles } from '../../../src/shared/datasets/database.ts';
import type { ImportEvent } from '../../../src/shared/datasets/import-messages.ts';
import { listDatasets } from '../../../src/shared/datasets/registry.ts';
import type { ImportChoices } from '../../../src/shared/datasets/schema.ts';

const tell = (): void => undefined;
const choices: ImportChoices = { name: 'Set', licence: 'CC0', language: 'en', colour: 'grey' };

const lines = (titles: readonly string[], text = 'words'): File =>
  new File(
    titles.map((title) => `${JSON.stringify({ title, text: `${text} of ${title}` })}\n`),
    'set.jsonl',
  );
const titles = (count: number): string[] => Array.from({ length: count }, (_, number) => `Storm ${number}`);

const bringIn = (file: File, more: Partial<ImportChoices> = {}): Promise<ImportEvent> =>
  start({ command: 'start', files: [file], choices: { ...choices, ...more } }, new Control(), tell);

const exported = async (id: string): Promise<string> => {
  const event = await exportDataset(id, new Control(), tell);
  if (event.event !== 'exported') throw new Error(JSON.stringify(event));
  return event.file.text();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

it('what is exported imports to the same', async () => {
  await bringIn(lines(titles(40)));
  const first = await exported('set');
  expect(first.split('\n').filter(Boolean)).toHaveLength(40);
  await bringIn(new File([first], 'again.jsonl'), { name: 'Again' });
  expect(await exported('again')).toBe(first);
});

it('a newer file says what it adds, changes and no longer has, and replaces what was', async () => {
  await bringIn(lines(titles(20)));
  const changed = lines(['Storm 0'], 'other words');
  const newer = new File([changed, lines(titles(18).slice(1)), lines(['Flood', 'Fire'])], 'newer.jsonl');
  const event = await bringIn(newer, { replaces: 'set' });
  expect(event).toMatchObject({ event: 'imported', report: { update: { added: 2, changed: 1, gone: 2 } } });
  const datasets = await listDatasets();
  expect(datasets.ok && datasets.value.map(({ id, articles }) => [id, articles])).toEqual([['set', 20]]);
});

it('damage is found, and repaired without what is lost', async () => {
  await bringIn(lines(titles(40)));
  const before = await listDatasets();
  const storage = before.ok ? (before.value[0]?.storage ?? '') : '';
  expect(await checkDataset('set', new Control(), tell)).toMatchObject({ event: 'checked', damaged: [] });
  const files = await openDatasetFiles(storage);
  const block = await files.get('articles', 1);
  if (!block) throw new Error('no block');
  block[block.length - 9] = (block[block.length - 9] ?? 0) ^ 1;
  await files.put('articles', block, 1);
  await files.delete('words', 0);
  files.close();
  expect(await checkDataset('set', new Control(), tell)).toMatchObject({
    event: 'checked',
    damaged: ['articles 1', 'words 0'],
  });
  expect(await exportDataset('set', new Control(), tell)).toMatchObject({ event: 'failed', code: 'damaged' });
  expect(await repairDataset('set', new Control(), tell)).toMatchObject({
    event: 'imported',
    dataset: { id: 'set', articles: 24 },
    report: { counts: { 'file-unreadable': 1 } },
  });
  expect(await checkDataset('set', new Control(), tell)).toMatchObject({ event: 'checked', damaged: [] });
  expect((await exported('set')).split('\n').filter(Boolean)).toHaveLength(24);
});

it('a preview shows the beginning and stores nothing', async () => {
  const file = new File(['Headline,Body\nLisbon,Lisbon is a city in Portugal.\n,x\n'], 'a.csv');
  const event = await preview({ command: 'preview', files: [file], choices, articles: 5 }, new Control());
  expect(event).toMatchObject({
    event: 'previewed',
    complete: true,
    files: [
      {
        name: 'a.csv',
        format: 'csv',
        headings: ['Headline', 'Body'],
        columns: { title: 'Headline', text: 'Body' },
      },
    ],
    articles: [{ title: 'Lisbon', kind: 'place', name: { name: 'Lisbon', kind: 'place' } }],
    problems: [{ code: 'title-missing', where: { line: 3 } }],
  });
  expect(await indexedDB.databases()).toEqual([]);
});
