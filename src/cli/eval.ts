import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { analyse } from '../core/analyse.ts';
import type { Kind, Mention } from '../core/mention.ts';
import { root } from '../data-build/paths.ts';
import { readJsonLines } from '../files/json-lines.ts';
import { loadAnalyser } from './load.ts';

const documentSchema = v.object({
  text: v.string(),
  mentions: v.array(v.object({ start: v.number(), end: v.number(), kind: v.picklist(['person', 'place']) })),
});

/** Counts of one kind over a file. */
interface Counts {
  gold: number;
  found: number;
  exact: number;
  overlap: number;
}

const countKind = (
  kind: Kind,
  gold: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
  found: readonly Mention[],
): Counts => {
  const wanted = gold.filter((mention) => mention.kind === kind);
  const got = found.filter((mention) => mention.kind === kind);
  const free = new Set(got);
  let overlap = 0;
  for (const { start, end } of wanted) {
    const hit = [...free].find((mention) => mention.start < end && start < mention.end);
    if (hit === undefined) continue;
    free.delete(hit);
    overlap += 1;
  }
  const spans = new Set(got.map(({ start, end }) => `${start}:${end}`));
  const exact = wanted.filter(({ start, end }) => spans.has(`${start}:${end}`)).length;
  return { gold: wanted.length, found: got.length, exact, overlap };
};

const f1 = (hits: number, { gold, found }: Counts): string =>
  ((200 * hits) / Math.max(1, gold + found)).toFixed(1);

const sum = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  exact: a.exact + b.exact,
  overlap: a.overlap + b.overlap,
});

const folder = resolve(process.argv[2] ?? join(root, '../shared/gold/dev'));
if (!existsSync(folder)) {
  console.error(`${folder} is not there: npm run eval -- DIR, a folder of gold files (JSON Lines)`);
  process.exit(2);
}

/** Ends the program where a file is none of gold documents. */
const goldDocuments = (file: string): v.InferOutput<typeof documentSchema>[] => {
  try {
    return readJsonLines(join(folder, file), documentSchema);
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
    process.exit(1);
  }
};

const data = loadAnalyser();
console.log('corpus           kind     gold  found  exact P     R    F1  overlap F1');
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const totals: Record<Kind, Counts> = {
    person: { gold: 0, found: 0, exact: 0, overlap: 0 },
    place: { gold: 0, found: 0, exact: 0, overlap: 0 },
  };
  for (const { text, mentions } of goldDocuments(file)) {
    const found = analyse(data, text).mentions;
    for (const kind of ['person', 'place'] as const)
      totals[kind] = sum(totals[kind], countKind(kind, mentions, found));
  }
  const rows = { person: totals.person, place: totals.place, both: sum(totals.person, totals.place) };
  for (const [kind, counts] of Object.entries(rows)) {
    const precision = ((100 * counts.exact) / Math.max(1, counts.found)).toFixed(1);
    const recall = ((100 * counts.exact) / Math.max(1, counts.gold)).toFixed(1);
    console.log(
      `${basename(file, '.jsonl').padEnd(16)} ${kind.padEnd(7)} ${String(counts.gold).padStart(5)} ${String(counts.found).padStart(6)}    ${precision.padStart(5)} ${recall.padStart(5)} ${f1(counts.exact, counts).padStart(5)}       ${f1(counts.overlap, counts).padStart(5)}`,
    );
  }
}
