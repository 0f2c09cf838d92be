import type { Tab } from './driver/extension-browser.ts';

/** What is known of a dataset or of an unfinished import. */
export interface Entry {
  readonly id: string;
  readonly articles: number;
}

export interface Catalogue {
  readonly datasets: readonly Entry[];
  readonly imports: readonly Entry[];
  /** Databases of datasets that there are. */
  readonly storages: number;
}

/** How an import ended, as the import worker tells. */
export interface ImportEnd {
  readonly event: string;
  readonly code?: string;
  readonly detail?: string;
  readonly dataset?: { readonly id: string; readonly articles: number };
  readonly report?: { readonly imported: number; readonly counts: Readonly<Record<string, number>> };
}

/** Runs in a page of the extension: what the catalogue holds. */
const readCatalogue = async (): Promise<Catalogue> => {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open('datasets'));
  const stores = [...database.objectStoreNames];
  const all = async (store: string): Promise<Entry[]> =>
    stores.includes(store)
      ? (await done(database.transaction(store).objectStore(store).getAll())).map(({ id, articles }) => ({
          id,
          articles,
        }))
      : [];
  const [datasets, imports] = [await all('datasets'), await all('imports')];
  database.close();
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  return { datasets, imports, storages: names.filter((name) => name.startsWith('dataset-')).length };
};

/** What the catalogue of imported datasets holds. */
export const catalogue = (page: Tab): Promise<Catalogue> => page.evaluate(readCatalogue);

/** Runs in a page of the extension: begins a job of the import worker, whose last event waits to be asked for. */
const beginJob = (command: Record<string, unknown>, lines: number, text: string): void => {
  const generated: string[] = [];
  for (let number = 0; number < lines; number++) {
    const record = {
      title: `Storm ${number}`,
      text: `${text} It was storm n${number} of group g${number % 9}.`,
    };
    generated.push(`${JSON.stringify(record)}\n`);
  }
  const files = [new File(lines > 0 ? generated : [text], 'set.jsonl', { lastModified: 1 })];
  const worker = new Worker('/import-worker.js', { type: 'module' });
  // In the document, since scripts of tests do not share their globals in Firefox.
  const { dataset } = document.documentElement;
  const job: { articles: number; end?: unknown } = { articles: 0 };
  const keep = (): void => {
    dataset['job'] = JSON.stringify(job);
  };
  keep();
  worker.addEventListener('message', ({ data }) => {
    if (data.event === 'progress') job.articles = data.articles;
    else job.end = data;
    keep();
  });
  worker.addEventListener('error', ({ message }) => {
    job.end = { event: 'error', detail: message };
    keep();
  });
  const choices = { name: String(command['name']), licence: 'CC0', language: 'en', colour: 'green' };
  worker.postMessage({ choices, ...command, files });
};

interface JobState {
  readonly articles: number;
  readonly end?: ImportEnd;
}

export const storm = 'A storm came over the coast in the night, and the harbour lost three of its ships.';

/** Begins to import articles: so many of storms, or the JSON Lines given. */
export const begin = (
  page: Tab,
  command: Readonly<Record<string, unknown>>,
  articles: number | string,
): Promise<void> =>
  typeof articles === 'string'
    ? page.evaluate(beginJob, command, 0, articles)
    : page.evaluate(beginJob, command, articles, storm);

/** How far the job is that was begun last. */
export const state = async (page: Tab): Promise<JobState> => {
  const job: JobState = JSON.parse(
    await page.evaluate(() => document.documentElement.dataset['job'] ?? '{}'),
  );
  return job;
};
