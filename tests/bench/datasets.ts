import { execFileSync } from 'node:child_process';
import { builtExtension } from '../e2e/driver/launch.ts';
import type { Tab } from '../e2e/driver/extension-browser.ts';
import { launchChromium, type ChromiumBrowser } from '../e2e/driver/chromium/browser.ts';
import { looksLikeName } from '../../src/core/imported/guess-kind.ts';
import { loadAll, loadTexts } from '../../src/cli/load.ts';
import { quantile, table, type Measure } from './measure.ts';
import { searchQueries } from './search-queries.ts';

/** A large imported dataset in Chromium: how long it takes to come in, to be asked, and to go. See docs/datasets.md. */
const articles = Number(process.argv[2] ?? 200_000);
const wordsPerArticle = 150;
const megabyte = 1e6;

/** Runs in a page: makes JSON Lines of random articles out of real words and names, as one file. */
const generate = (
  count: number,
  words: number,
  vocabulary: readonly string[],
  names: readonly string[],
): number => {
  let seed = 42;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  // A few words are frequent, most are rare, and every thirtieth is one that hardly any other article has.
  const word = (): string => {
    if (random() < 1 / 30) return `q${Math.floor(random() ** 2 * 400_000).toString(36)}`;
    return vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? 'word';
  };
  const name = (): string => names[Math.floor(random() ** 2 * names.length)] ?? 'Paris';
  const parts: Blob[] = [];
  let lines: string[] = [];
  for (let number = 0; number < count; number++) {
    const about = [name(), name()];
    const sentences: string[] = [];
    for (let written = 0; written < words; written += 15) {
      const middle = Array.from({ length: 12 }, word).join(' ');
      sentences.push(`${name()} ${middle} ${about[0]}.`);
    }
    const record = {
      id: `a${number}`,
      title: `${word()} ${about[0]} ${word()} ${number}`,
      text: sentences.join(' '),
      date: '2024-05-01',
      about,
    };
    lines.push(`${JSON.stringify(record)}\n`);
    if (lines.length === 5000) {
      parts.push(new Blob(lines));
      lines = [];
    }
  }
  const file = new File([...parts, ...lines], 'generated.jsonl');
  Object.assign(globalThis, { generated: file });
  return file.size;
};

interface Imported {
  readonly seconds: number;
  readonly longestTask: number;
  readonly phases: Readonly<Record<string, number>>;
  readonly id: string;
  readonly bytes: number;
  readonly end: unknown;
}

/** Runs in a page of the extension: imports the generated file, and watches whether the page stays responsive. */
const importGenerated = async (): Promise<Imported> => {
  const { generated } = globalThis as unknown as { generated: File };
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ entryTypes: ['longtask'] });
  const worker = new Worker('/import-worker.js', { type: 'module' });
  const start = performance.now();
  const phases: Record<string, number> = {};
  const end = await new Promise<{ dataset?: { id: string; bytes: number } }>((resolve) => {
    worker.addEventListener('message', ({ data }) => {
      if (data.event !== 'progress') resolve(data);
      else phases[data.phase] = (performance.now() - start) / 1000;
    });
    worker.postMessage({
      command: 'start',
      files: [generated],
      choices: { name: 'Generated', licence: '', language: 'en', colour: 'grey' },
    });
  });
  worker.terminate();
  return {
    seconds: (performance.now() - start) / 1000,
    longestTask,
    phases,
    id: end.dataset?.id ?? '',
    bytes: end.dataset?.bytes ?? 0,
    end,
  };
};

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
  page: Tab,
  size: number,
): Promise<{ readonly measures: Measure[]; readonly id: string }> => {
  const before = rendererMemory();
  const secondsBefore = rendererSeconds();
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, rendererMemory());
  }, 500);
  const done = await page.evaluate(importGenerated);
  clearInterval(watching);
  if (done.id === '') throw new Error(JSON.stringify(done.end));
  return {
    id: done.id,
    measures: [
      { name: `${articles.toLocaleString('en')} articles, JSON Lines`, value: size / megabyte, unit: 'MB' },
      { name: 'import with index', value: done.seconds, unit: 's' },
      {
        name: '... processor time of the pages and the worker',
        value: rendererSeconds() - secondsBefore,
        unit: 's',
      },
      { name: '... until all is read', value: done.phases['reading'] ?? Number.NaN, unit: 's' },
      { name: '... memory of the pages and the worker, more than before', value: most - before, unit: 'MB' },
      { name: "... longest task of the page's own thread over 50 ms", value: done.longestTask, unit: 'ms' },
      { name: 'stored', value: done.bytes / megabyte, unit: 'MB' },
    ],
  };
};

const measureAnswers = async (
  browser: ChromiumBrowser,
  page: Tab,
  texts: readonly string[],
): Promise<Measure[]> => {
  const requests = texts.map((text) => ({ title: text.slice(0, 60), text, names: [] }));
  const cold: number[] = [];
  for (const request of requests.slice(0, 12)) {
    await browser.killBackground();
    cold.push(...(await page.evaluate(ask, 'rankPage', [request])));
  }
  const warm = await page.evaluate(ask, 'rankPage', [...requests, ...requests]);
  const typed = searchQueries.flatMap(([query]) =>
    Array.from({ length: query.length }, (_, last) => ({ query: query.slice(0, last + 1) })),
  );
  await page.evaluate(ask, 'search', [{ query: '' }]);
  const searches = await page.evaluate(ask, 'search', typed);
  return [
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

const records = loadTexts(loadAll().index);
const counts = new Map<string, number>();
for (const { text } of records) {
  for (const word of text.match(/\b[a-z]{2,}\b/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const vocabulary = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
const names = records.map(({ title }) => title).filter(looksLikeName);
const pages = Array.from({ length: 40 }, (_, page) =>
  records
    .slice(page * 40)
    .map(({ text }) => text)
    .join(' ')
    .split(' ')
    .slice(0, 1500)
    .join(' '),
);

const browser = await launchChromium({ extension: builtExtension('chromium') });
try {
  const page = await browser.newTab();
  await page.open(browser.extensionUrl('reader/index.html'));
  const size = await page.evaluate(generate, articles, wordsPerArticle, vocabulary, names);
  const { measures, id } = await measureImport(page, size);
  const answers = await measureAnswers(browser, page, pages);
  const deleting = await page.evaluate(removeDataset, id);
  console.log(table([...measures, ...answers, { name: 'deleting it', value: deleting, unit: 'ms' }]));
} finally {
  await browser.close();
}
