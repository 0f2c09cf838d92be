import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { articlesPerBlock } from '../../../src/core/imported/blocks.ts';
import { StoredDataset } from '../../../src/background/datasets/stored-dataset.ts';
import { findInDataset } from '../../../src/background/datasets/search-dataset.ts';
import { queryWords } from '../../../src/core/imported/query-words.ts';
import { rankImported } from '../../../src/core/imported/rank.ts';
import { Control, CancelledError } from '../../../src/import/control.ts';
import { runImport, NothingImportedError } from '../../../src/import/jobs/run-import.ts';
import { storedArticles } from '../../../src/import/jobs/stored-articles.ts';
import { ProgressReporter } from '../../../src/import/progress.ts';
import type { Reading } from '../../../src/import/reading.ts';
import { noteImport } from '../../../src/import/store/catalogue.ts';
import { DatasetWriter } from '../../../src/import/store/dataset-writer.ts';
import { openDatasetFiles } from '../../../src/shared/datasets/database.ts';
import {
  changeDataset,
  deleteDataset,
  discardImport,
  listDatasets,
  listUnfinishedImports,
} from '../../../src/shared/datasets/registry.ts';
import { fakeLocks } from '../../fixtures/web-locks.ts';
import type { Dataset, UnfinishedImport } from '../../../src/shared/datasets/schema.ts';

// Segments of two blocks, so that small datasets have several.
vi.mock('../../../src/core/imported/segment-size.ts', () => ({ mostArticles: 32, mostText: 1 << 20 }));

const unfinished = (id: string, more: Partial<UnfinishedImport> = {}): UnfinishedImport => ({
  id,
  storage: `dataset-${id}-${Math.random()}`,
  choices: { name: 'Set', licence: '', language: 'en', colour: 'grey' },
  files: [],
  started: 0,
  articles: 0,
  ...more,
});

interface Given {
  readonly title: string;
  readonly text: string;
  readonly about?: readonly string[];
  readonly date?: string;
}

async function* readingsOf(
  records: readonly Given[],
  failAt = Infinity,
): AsyncGenerator<Reading, void, undefined> {
  for (const [position, record] of records.entries()) {
    if (position === failAt) throw new Error('killed');
    yield { record, where: { file: 'a.jsonl', line: position + 1 } };
  }
}

const importInto = async (
  task: UnfinishedImport,
  readings: AsyncIterable<Reading>,
  control = new Control(),
  before?: Dataset,
): ReturnType<typeof runImport> => {
  await noteImport(task);
  const writer = await DatasetWriter.open(task.storage);
  try {
    const progress = new ProgressReporter(1, control, () => undefined);
    return await runImport({
      unfinished: task,
      before,
      readings,
      writer,
      table: undefined,
      control,
      progress,
    });
  } finally {
    writer.close();
  }
};

/** All stored bytes of a dataset. */
const contents = async (storage: string): Promise<unknown> => {
  const files = await openDatasetFiles(storage);
  const stores = ['files', 'articles', 'words', 'titles', 'segments', 'journal'] as const;
  const all = await Promise.all(
    stores.map(async (store) => [await files.getAllKeys(store), await files.getAll(store)]),
  );
  files.close();
  return all;
};

const records = (count: number): Given[] =>
  Array.from({ length: count }, (_, number) => ({
    title: `Storm ${number}`,
    text: `A storm numbered n${number} hit the coast; group g${number % 7} came to help.`,
    about: [`Person ${number % 5}`],
  }));

const datasets = async (): Promise<readonly string[]> => {
  const listed = await listDatasets();
  return listed.ok ? listed.value.map(({ id }) => id) : [listed.code];
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

describe('an import', () => {
  it('makes a dataset that is found, ranked, changed and deleted', async () => {
    const task = unfinished('storms');
    const { dataset, report } = await importInto(task, readingsOf(records(100)));
    expect(dataset).toMatchObject({ id: 'storms', articles: 100, on: true });
    expect(report).toMatchObject({ imported: 100, counts: {}, problems: [] });
    expect(await datasets()).toEqual(['storms']);
    expect(await listUnfinishedImports()).toEqual({ ok: true, value: [] });

    const data = await StoredDataset.open(task.storage);
    const found = await findInDataset(data, 'n77', 20);
    expect(found.map(({ article }) => article)).toEqual([77]);
    const ranked = await rankImported(
      data,
      {
        words: queryWords('', 'storm n42'),
        entities: new Map([['person-2', { name: 'Person 2', salience: 2 }]]),
      },
      10,
    );
    expect(ranked[0]).toMatchObject({ article: 42, because: ['Person 2'] });
    const article = await data.articles([42]);
    expect(article.get(42)).toMatchObject({ id: 'storm-42', title: 'Storm 42' });
    expect(data.find('storm-99')).toBe(99);
    data.close();

    expect(await changeDataset('storms', { on: false })).toMatchObject({ ok: true, value: { on: false } });
    expect(await deleteDataset('storms')).toEqual({ ok: true, value: null });
    expect(await datasets()).toEqual([]);
    await vi.waitFor(async () => {
      const left = await indexedDB.databases();
      expect(left.map(({ name }) => name)).toEqual(['datasets']);
    });
  });

  it(
    'that dies anywhere leaves nothing to see, and goes on to the same bytes',
    { timeout: 60_000 },
    async () => {
      const all = records(150);
      const whole = unfinished('whole');
      await importInto(whole, readingsOf(all));
      const expected = await contents(whole.storage);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(149), { minLength: 1, maxLength: 3 }), async (deaths) => {
          await deleteDataset('broken');
          await discardImport('broken');
          const task = unfinished('broken');
          for (const death of deaths.sort((a, b) => a - b)) {
            await expect(importInto(task, readingsOf(all, death))).rejects.toThrow('killed');
            expect(await datasets()).toEqual(['whole']);
            const left = await listUnfinishedImports();
            expect(left.ok && left.value.map(({ id }) => id)).toEqual(['broken']);
          }
          const { report } = await importInto(task, readingsOf(all));
          expect(report.imported).toBe(150);
          expect(await contents(task.storage)).toEqual(expected);
        }),
        { numRuns: 6 },
      );
    },
  );

  it('counts duplicates once, also those of earlier sittings', async () => {
    const all = [...records(60), ...records(10).map((record) => ({ ...record, id: 'storm-3' }))];
    const task = unfinished('twice');
    await expect(importInto(task, readingsOf(all, 50))).rejects.toThrow('killed');
    const { report } = await importInto(task, readingsOf(all));
    expect(report).toMatchObject({ imported: 60, counts: { duplicate: 10 } });
  });

  it('takes records alike without an id in once, in each sitting and however often', async () => {
    const all = records(60);
    const twice = [...all, ...all.map((record) => ({ ...record, date: '2020' })), ...all];
    const task = unfinished('alike');
    await expect(importInto(task, readingsOf(twice, 50))).rejects.toThrow('killed');
    const { report } = await importInto(task, readingsOf(twice));
    expect(report).toMatchObject({ imported: 60, counts: { duplicate: 120 } });
  });

  it('knows records without an id again in a newer file, in whatever order they come', async () => {
    const namesakes = ['one', 'two', 'three', 'four'].map((text) => ({ title: 'Storm', text }));
    const { dataset } = await importInto(unfinished('old'), readingsOf(namesakes));
    const update = async (newer: readonly Given[]): Promise<unknown> => {
      const { report } = await importInto(unfinished('new'), readingsOf(newer), new Control(), dataset);
      return report.update;
    };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(namesakes, { minLength: 1 }), async (newer) => {
        const gone = namesakes.length - newer.length;
        expect(await update([...newer, ...newer])).toEqual({ added: 0, changed: 0, gone });
      }),
      { numRuns: 15 },
    );
    const [one, two, three] = namesakes;
    if (!one || !two || !three) throw new Error('there are four');
    expect(await update([{ ...one, text: 'changed' }, two, three])).toEqual({
      added: 0,
      changed: 1,
      gone: 1,
    });
  });

  it('can be paused and cancelled', async () => {
    const control = new Control();
    control.pause();
    let read = 0;
    const slow = async function* slow(): AsyncGenerator<Reading, void, undefined> {
      for (const record of records(40)) {
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
        read += 1;
        yield { record, where: { file: 'a' } };
      }
    };
    const importing = importInto(unfinished('slow'), slow(), control);
    await vi.waitFor(() => expect(read).toBeGreaterThan(0));
    control.cancel();
    await expect(importing).rejects.toThrow(CancelledError);
    expect(read).toBeLessThan(40);
    expect(await datasets()).toEqual([]);
  });

  it('of nothing is no dataset, and says why', async () => {
    const importing = importInto(unfinished('none'), readingsOf([{ title: '', text: '' }]));
    await expect(importing).rejects.toThrow(NothingImportedError);
    expect(await datasets()).toEqual([]);
    await discardImport('none');
    expect(await listUnfinishedImports()).toEqual({ ok: true, value: [] });
  });

  it('gives back all it was given', async () => {
    const task = unfinished('back');
    const given = records(articlesPerBlock * 3 + 1);
    await importInto(task, readingsOf(given));
    const files = await openDatasetFiles(task.storage);
    const titles: string[] = [];
    for await (const block of storedArticles(files, given.length)) {
      if ('damaged' in block) throw new Error('damaged');
      for (const json of block) titles.push(JSON.parse(json).title);
    }
    files.close();
    expect(titles).toEqual(given.map(({ title }) => title));
  });
});

describe('search in a dataset', () => {
  const words = ['coast', 'storm', 'harbour', 'ship', 'sailor', 'island', 'cöte', 'O’Brien', 'naïve'];

  it('finds exactly the articles that have all words', async () => {
    const given = await Promise.resolve(
      fc.sample(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), 90),
    );
    const task = unfinished('random');
    await importInto(
      task,
      readingsOf(given.map((text, number) => ({ title: `T${number}`, text: text.join(' ') }))),
    );
    const data = await StoredDataset.open(task.storage);
    for (const word of words) {
      const found = await findInDataset(data, `${word} `, 100);
      const expected = given.flatMap((text, number) => (text.includes(word) ? [number] : []));
      if (expected.length < 5) continue;
      expect(found.map(({ article }) => article).sort((a, b) => a - b)).toEqual(expected);
    }
    const [slip] = await findInDataset(data, 'harbuor', 5);
    expect(slip && given[slip.article]).toContain('harbour');
    data.close();
  });
});
