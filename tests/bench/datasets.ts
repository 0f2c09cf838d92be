import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumTab } from '../e2e/driver/chromium/tab.ts';
import { writeArticles } from './generated-articles.ts';
import { analyse } from '../../src/core/analyse.ts';
import { click, label } from '../e2e/controls.ts';
import { until } from '../e2e/driver/until.ts';
import { builtExtension } from '../e2e/driver/launch.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { launchChromium, type ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import { looksLikeName } from '../../src/core/imported/guess-kind.ts';
import { loadAll, loadTexts } from '../../src/cli/load.ts';
import { quantile, table, type Measure } from './measure.ts';
import { searchQueries } from './search-queries.ts';

/** A large imported dataset in Chromium: how long it takes to come in, to be asked, and to go. See docs/datasets.md. */
const articles = Number(process.argv[2] ?? 200_000);
const megabyte = 1e6;

/** Runs in the options page: watches its main thread from now on. */
const watchTasks = (): void => {
  const watched = { longest: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
};

/** Runs in the options page: the longest task of its main thread since then, in milliseconds. */
const longestTask = (): number => {
  const { watched } = globalThis as unknown as { watched: { longest: number } };
  return watched.longest;
};

/** Runs in a page of the extension: what the registry knows of the dataset. */
const findDataset = (): Promise<{ readonly id: string; readonly bytes: number } | undefined> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('datasets');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('datasets').objectStore('datasets').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        const [found] = reading.result;
        resolve(found && { id: found.id, bytes: found.bytes });
      });
    });
  });

/** Runs in a page of the extension: milliseconds from a request to its answer, for each of some requests. */
const ask = async (name: string, requests: readonly unknown[]): Promise<number[]> => {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ ok: boolean }> } };
  };
  const times: number[] = [];
  for (const params of requests) {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ to: 'background', name, params });
    times.push(performance.now() - start);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  }
  return times;
};

/** Memory in use by the renderer of the extension's pages and workers, in megabytes. */
const rendererMemory = (): number => {
  const lines = execFileSync('ps', ['-eo', 'rss,args'], { encoding: 'utf8' }).split('\n');
  const sizes = lines
    .filter((line) => line.includes('--extension-process'))
    .map((line) => Number.parseInt(line, 10));
  return Math.max(0, ...sizes) / 1024;
};

/** Seconds of processor time that the same process has used: what an import takes on a machine with nothing else to do. */
const rendererSeconds = (): number => {
  const lines = execFileSync('ps', ['-eo', 'cputimes,args'], { encoding: 'utf8' }).split('\n');
  const times = lines
    .filter((line) => line.includes('--extension-process'))
    .map((line) => Number.parseInt(line, 10));
  return Math.max(0, ...times);
};

const quantiles = (name: string, times: readonly number[]): Measure[] => [
  { name: `${name}, median`, value: quantile(times, 0.5), unit: 'ms' },
  { name: '... 95th percentile', value: quantile(times, 0.95), unit: 'ms' },
];

const measureImport = async (
  page: ChromiumTab,
  file: string,
): Promise<{ readonly measures: Measure[]; readonly id: string }> => {
  const before = rendererMemory();
  const secondsBefore = rendererSeconds();
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, rendererMemory());
  }, 500);
  const workerMemory = await page.watchWorkerMemory();
  await page.evaluate(watchTasks);
  await page.chooseFiles('.drop input[type=file]', [file]);
  await click(page, label('importStart'));
  const start = performance.now();
  const dataset = await until('the import ends', () => page.evaluate(findDataset), Boolean, {
    deadline: 1_200_000,
    interval: 1000,
  });
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watching);
  if (!dataset) throw new Error('there is no dataset');
  return {
    id: dataset.id,
    measures: [
      {
        name: `${articles.toLocaleString('en')} articles, JSON Lines`,
        value: statSync(file).size / megabyte,
        unit: 'MB',
      },
      { name: 'import with index', value: seconds, unit: 's' },
      {
        name: '... processor time of the pages and the worker',
        value: rendererSeconds() - secondsBefore,
        unit: 's',
      },
      { name: '... memory of the worker', value: workerMemory() / megabyte, unit: 'MB' },
      { name: '... memory of the pages and the worker, more than before', value: most - before, unit: 'MB' },
      {
        name: "... longest task of the options page's own thread over 50 ms",
        value: await page.evaluate(longestTask),
        unit: 'ms',
      },
      { name: 'stored', value: dataset.bytes / megabyte, unit: 'MB' },
    ],
  };
};

const measureAnswers = async (
  browser: ChromiumBrowser,
  page: Tab,
  texts: readonly RankedPage[],
): Promise<Measure[]> => {
  const requests = texts.map(({ text, names }) => ({ title: text.slice(0, 60), text, names }));
  const cold: number[] = [];
  for (const request of requests.slice(0, 20)) {
    await browser.killBackground();
    cold.push(...(await page.evaluate(ask, 'rankPage', [request])));
  }
  const warm = await page.evaluate(ask, 'rankPage', [...requests, ...requests, ...requests]);
  const typed = searchQueries.flatMap(([query]) =>
    Array.from({ length: query.length }, (_, last) => ({ query: query.slice(0, last + 1) })),
  );
  await page.evaluate(ask, 'search', [{ query: '' }]);
  const searches = await page.evaluate(ask, 'search', typed);
  const nothing = await page.evaluate(
    ask,
    'search',
    Array.from({ length: 200 }, () => ({ query: '' })),
  );
  return [
    ...quantiles('a message and its answer, with nothing to do', nothing),
    ...quantiles('related articles for 1,500 words, background just started', cold),
    ...quantiles('... background warm', warm.slice(requests.length)),
    ...quantiles('search as one types', searches),
  ];
};

const removeDataset = async (id: string): Promise<number> => {
  const start = performance.now();
  const catalogue = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('datasets');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = catalogue.transaction(['datasets', 'garbage'], 'readwrite');
    const found = transaction.objectStore('datasets').get(id);
    found.addEventListener('success', () => {
      transaction.objectStore('garbage').put(found.result.storage, found.result.storage);
      transaction.objectStore('datasets').delete(id);
    });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error));
  });
  catalogue.close();
  return performance.now() - start;
};

const data = loadAll();
const records = loadTexts(data.index);
const counts = new Map<string, number>();
for (const { text } of records) {
  for (const word of text.match(/\b[a-z]{2,}\b/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const vocabulary = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
const titles = records.map(({ title }) => title).filter(looksLikeName);

interface RankedPage {
  readonly text: string;
  /** The people and places of the page, as it tells them with the question for related articles. */
  readonly names: readonly unknown[];
}

/** A page of 1,500 words with the names that are found on it. */
const pageOf = (text: string): RankedPage => {
  const names = new Map<number, { count: number; readonly first: number }>();
  for (const { entity, start } of analyse(data, text).mentions) {
    if (entity === undefined) continue;
    const known = names.get(entity);
    if (known) known.count += 1;
    else names.set(entity, { count: 1, first: start });
  }
  return {
    text,
    names: [...names].map(([entity, { count, first }]) => ({
      name: data.table.nameOf(entity),
      kind: data.table.kindOf(entity),
      articles: 0,
      entity: data.table.idOf(entity),
      count,
      first,
      inTitle: first < 60,
    })),
  };
};

const pages = Array.from({ length: 40 }, (_, page) =>
  pageOf(
    records
      .slice(page * 40)
      .map(({ text }) => text)
      .join(' ')
      .split(' ')
      .slice(0, 1500)
      .join(' '),
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'backstory-datasets-'));
const file = join(folder, 'generated.jsonl');
writeArticles(file, articles, vocabulary, titles);
const browser = await launchChromium({ extension: builtExtension('chromium') });
try {
  const page = await browser.newTab();
  await page.open(browser.extensionUrl('options/index.html#datasets'));
  if (!(page instanceof ChromiumTab)) throw new Error('This needs Chromium');
  const { measures, id } = await measureImport(page, file);
  const answers = await measureAnswers(browser, page, pages);
  const deleting = await page.evaluate(removeDataset, id);
  console.log(table([...measures, ...answers, { name: 'deleting it', value: deleting, unit: 'ms' }]));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
