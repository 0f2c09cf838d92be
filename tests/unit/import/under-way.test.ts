import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeLocks } from '../../fixtures/web-locks.ts';
import { Control } from '../../../src/import/control.ts';
import { importReadings } from '../../../src/import/jobs/import-readings.ts';
import { ProgressReporter } from '../../../src/import/progress.ts';
import type { Reading } from '../../../src/import/reading.ts';
import { noteImport } from '../../../src/import/store/catalogue.ts';
import type { ImportEvent } from '../../../src/shared/datasets/import-messages.ts';
import { discardImport, listUnfinishedImports } from '../../../src/shared/datasets/registry.ts';
import type { UnfinishedImport } from '../../../src/shared/datasets/schema.ts';

const unfinished: UnfinishedImport = {
  id: 'set',
  storage: 'dataset-set',
  choices: { name: 'Set', licence: '', language: 'en', colour: 'grey' },
  files: [],
  started: 0,
  articles: 0,
};

async function* endless(begun: () => void): AsyncGenerator<Reading, void, undefined> {
  for (let line = 1; ; line++) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    yield { record: { title: `Storm ${line}`, text: 'A storm.' }, where: { file: 'a.jsonl', line } };
    begun();
  }
}

const run = (readings: AsyncIterable<Reading>, control = new Control()): Promise<ImportEvent> => {
  return importReadings(unfinished, readings, control, new ProgressReporter(1, control, () => undefined));
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

it('an import that a worker is at work on is not discarded from elsewhere', async () => {
  await noteImport(unfinished);
  const control = new Control();
  let running: Promise<ImportEvent> | undefined;
  await new Promise<void>((begun) => {
    running = run(endless(begun), control);
  });
  expect(await discardImport('set')).toMatchObject({ ok: false, code: 'busy' });
  expect(await listUnfinishedImports()).toMatchObject({ ok: true, value: [{ id: 'set' }] });
  control.cancel();
  expect(await running).toEqual({ event: 'cancelled' });
  expect(await listUnfinishedImports()).toEqual({ ok: true, value: [] });
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['datasets']);
});

it('an import that was discarded before it could be gone on with stays gone', async () => {
  await noteImport(unfinished);
  await discardImport('set');
  expect(await run(endless(() => undefined))).toMatchObject({ event: 'failed', code: 'not-found' });
  expect(await listUnfinishedImports()).toEqual({ ok: true, value: [] });
});
