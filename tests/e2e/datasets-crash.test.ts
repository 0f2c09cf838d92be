import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { begin, catalogue, state } from './datasets.ts';
import type { ExtensionBrowser, Tab } from './driver/extension-browser.ts';
import { builtExtension, launch } from './driver/launch.ts';
import { until } from './driver/until.ts';

const name = inject('browser');
/** One in the test run; `BACKSTORY_KILLS=20` for a longer one. */
const kills = Number(process.env['BACKSTORY_KILLS'] ?? 1);
const articles = 25_000;

const profile = mkdtempSync(join(tmpdir(), `backstory-crash-${name}-`));
let running: ExtensionBrowser | undefined;

afterAll(async () => {
  await running?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const start = async (): Promise<Tab> => {
  running = await launch(name, { extension: builtExtension(name), profile });
  const page = await running.newTab();
  await page.open(running.extensionUrl('options/index.html'));
  return page;
};

const ended = async (page: Tab): ReturnType<typeof state> =>
  until(
    'the import ends',
    () => state(page),
    (seen) => seen.end !== undefined,
    { deadline: 80_000 },
  );

it(
  'a browser that is killed in an import loses nothing and shows nothing half',
  { timeout: 180_000 * kills },
  async () => {
    let page = await start();
    await begin(page, { command: 'start', name: 'Early' }, 10);
    expect((await ended(page)).end).toMatchObject({ event: 'imported' });

    for (let kill = 0; kill < kills; kill++) {
      const moment = Math.floor(Math.random() * articles * 0.95);
      await begin(page, { command: 'start', name: 'Late' }, articles);
      await until(
        'the import is under way',
        () => state(page),
        (seen) => seen.articles >= moment || seen.end !== undefined,
        {
          deadline: 80_000,
        },
      );
      await running?.crash();

      page = await start();
      const after = await catalogue(page);
      expect(after.datasets).toContainEqual({ id: 'early', articles: 10 });
      const late = after.datasets.find(({ id }) => id === 'late');
      const broken = after.imports.find(({ id }) => id === 'late');
      // Killed after the last step it is there as a whole; before the first, there is nothing to go on with.
      if (late) expect(late.articles).toBe(articles);
      if (!late && broken) {
        await begin(page, { command: 'resume', id: 'late', name: 'Late' }, articles);
        expect((await ended(page)).end).toMatchObject({
          event: 'imported',
          dataset: { id: 'late', articles },
        });
        expect((await catalogue(page)).imports).toEqual([]);
      }
      await running?.crash();
      page = await start();
      expect((await catalogue(page)).datasets.map(({ id }) => id)).toContain('early');
      if (late || broken) {
        await page.evaluate(() => {
          Object.assign(globalThis, { job: undefined });
        });
        await removeDataset(page, 'late');
      }
    }
  },
);

/** Deletes as the registry does; the background removes the files when it starts next. */
const removeDataset = (page: Tab, id: string): Promise<void> =>
  page.evaluate(
    (gone) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('datasets');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('datasets', 'readwrite');
          transaction.objectStore('datasets').delete(gone);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          transaction.addEventListener('error', () => reject(transaction.error));
        });
      }),
    id,
  );
