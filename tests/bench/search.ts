import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SearchIndex } from '../../src/background/search/search-index.ts';
import { loadAll, loadTexts } from '../../src/cli/load.ts';
import { dataFolder } from '../../src/data-build/paths.ts';
import { encodeSearchIndex } from '../../src/data-build/search-index.ts';
import { quantile, table, timed, type Measure } from './measure.ts';
import { measureSearchInChromium } from './search-in-chromium.ts';
import { searchQueries } from './search-queries.ts';

/** Full-text search on the bundled articles: how big, how fast, how good. `docs/search.md` tells what is measured. */
const rounds = 5;
const megabyte = 1e6;

const measureSize = (): Measure[] => {
  const { index } = loadAll();
  const gone = searchQueries
    .flatMap(([, ...expected]) => expected)
    .filter((id) => index.find(id) === undefined);
  if (gone.length > 0)
    throw new Error(`search-queries.ts expects articles that there are not: ${gone.join(', ')}`);
  const records = loadTexts(index);
  const building = timed(() => encodeSearchIndex(records));
  const packed = readFileSync(join(dataFolder, 'search.bin'));
  return [
    { name: `building the index of ${records.length} articles`, value: building, unit: 'ms' },
    { name: 'packed index', value: packed.length / megabyte, unit: 'MB' },
    { name: 'packed index, gzip -9', value: gzipSync(packed, { level: 9 }).length / megabyte, unit: 'MB' },
  ];
};

/** Bytes of heap and buffers after garbage collection. */
const heap = (): number => {
  if (typeof globalThis.gc !== 'function') throw new Error('run it as "npm run --silent bench-search"');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const loaded = (): { readonly search: SearchIndex; readonly measures: Measure[] } => {
  const before = heap();
  const start = performance.now();
  const search = new SearchIndex(new Uint8Array(readFileSync(join(dataFolder, 'search.bin'))).buffer);
  const milliseconds = performance.now() - start;
  return {
    search,
    measures: [
      { name: 'loading it', value: milliseconds, unit: 'ms' },
      { name: 'memory it takes', value: (heap() - before) / megabyte, unit: 'MB' },
    ],
  };
};

/** The queries as they are typed, letter by letter. */
const typed = searchQueries.flatMap(([query]) =>
  Array.from({ length: query.length }, (_, last) => query.slice(0, last + 1)),
);

/** Of several rounds the fastest counts for each: the others tell of what else the machine was doing. */
const measureSpeed = (search: SearchIndex): Measure[] => {
  const times = typed.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [position, query] of typed.entries()) {
      times[position] = Math.min(
        times[position] ?? 0,
        timed(() => search.find(query)),
      );
    }
  }
  return [
    { name: `${typed.length} queries as they are typed, median`, value: quantile(times, 0.5), unit: 'ms' },
    { name: '... 95th percentile', value: quantile(times, 0.95), unit: 'ms' },
    { name: '... slowest', value: quantile(times, 1), unit: 'ms' },
  ];
};

const place = (search: SearchIndex, query: string, expected: readonly string[]): number =>
  search.find(query).findIndex(({ id }) => expected.includes(id)) + 1;

const measureQuality = (search: SearchIndex): Measure[] => {
  const places = searchQueries.map(([query, ...expected]) => ({
    query,
    place: place(search, query, expected),
  }));
  const missed = places.filter((one) => one.place === 0 || one.place > 5);
  for (const one of missed)
    console.log(`"${one.query}": ${one.place === 0 ? 'not found' : `place ${one.place}`}`);
  const letters = searchQueries.map(([query, ...expected]) => {
    const cuts = Array.from({ length: query.length }, (_, last) => last + 1);
    return (
      cuts.find((cut) => [1, 2, 3, 4, 5].includes(place(search, query.slice(0, cut), expected))) ??
      query.length
    );
  });
  const reciprocal = places.reduce((sum, one) => sum + (one.place === 0 ? 0 : 1 / one.place), 0);
  return [
    {
      name: 'queries with what is expected in the first 5',
      value: places.length - missed.length,
      unit: `of ${places.length}`,
    },
    { name: 'mean of 1 / its place', value: reciprocal / places.length, unit: '' },
    {
      name: 'letters typed before it is there',
      value: (100 * letters.reduce((sum, one) => sum + one, 0)) / typed.length,
      unit: '%',
    },
  ];
};

const { search, measures } = loaded();
const sizes = measureSize();
const quality = measureQuality(search);
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log(
  table([...sizes, ...measures, ...measureSpeed(search), ...quality, ...(await measureSearchInChromium())]),
);
