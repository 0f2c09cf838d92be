import { expect } from 'vitest';
import { begin, catalogue, state, type ImportEnd } from './datasets.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';

const importOf = async (page: Tab, name: string, articles: number): Promise<ImportEnd | undefined> => {
  await begin(page, { command: 'start', name }, articles);
  const { end } = await until(
    'the import ends',
    () => state(page),
    (seen) => seen.end !== undefined,
    { deadline: 60_000 },
  );
  return end;
};

/** Imports a small dataset, then one that the storage has no room for: all must be as it was before that. */
export const expectRollback = async (page: Tab): Promise<void> => {
  expect(await importOf(page, 'Early', 10)).toMatchObject({ event: 'imported' });
  const before = await catalogue(page);
  expect(await importOf(page, 'Late', 25_000)).toMatchObject({ event: 'failed', code: 'storage-full' });
  expect(await catalogue(page)).toEqual(before);
  // The room is free again.
  expect(await importOf(page, 'Late', 10)).toMatchObject({ event: 'imported', dataset: { articles: 10 } });
};
