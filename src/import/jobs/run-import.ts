import type { ImportedArticle } from '../../core/imported/article.ts';
import type { EntityTable } from '../../core/entities/table.ts';
import type { ImportReport, Problem } from '../../shared/datasets/problems.ts';
import type { Dataset, UnfinishedImport } from '../../shared/datasets/schema.ts';
import type { Control } from '../control.ts';
import type { ProgressReporter } from '../progress.ts';
import type { Reading } from '../reading.ts';
import { checkRecord } from '../records/check.ts';
import { defaultsOf, type Defaults } from '../records/defaults.ts';
import { noteImport, publish } from '../store/catalogue.ts';
import type { DatasetWriter } from '../store/dataset-writer.ts';
import type { Journal } from '../store/journal.ts';
import { Tally } from '../tally.ts';
import { compareVersions, readVersion, setOf, type Version } from './compare-versions.ts';
import { DistinctIds } from './distinct-ids.ts';
import { newEntry } from './new-entry.ts';
import { Redirects } from './redirects.ts';
import { SegmentWriter, type Progressed } from './segment-writer.ts';

/** Milliseconds of work between two looks at messages. */
const stretch = 40;

/** One sitting of an import: what it goes on from, what it reads and where it writes. */
export interface ImportTask {
  readonly unfinished: UnfinishedImport;
  /** The dataset that this one replaces. */
  readonly before: Dataset | undefined;
  /** All readings of the sources, from the first on, the same as in earlier sittings. */
  readonly readings: AsyncIterable<Reading>;
  readonly writer: DatasetWriter;
  readonly table: EntityTable | undefined;
  readonly control: Control;
  readonly progress: ProgressReporter;
}

/** No article was found. */
export class NothingImportedError extends Error {
  override readonly name = 'NothingImportedError';
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super('no article in the files');
    this.report = report;
  }
}

/**
 * Reads articles into segments, commits each, merges them, and puts the dataset into the registry. Throws
 * CancelledError, NothingImportedError, and what storage throws; what was committed before stays.
 */
export const runImport = async (
  task: ImportTask,
): Promise<{ readonly dataset: Dataset; readonly report: ImportReport }> => {
  const { unfinished, before, writer, control, progress } = task;
  const committed = await writer.journal();
  const start = performance.now() - committed.milliseconds;
  const elapsed = (): number => Math.round(performance.now() - start);
  const redirects = new Redirects();
  const version = before && (await readVersion(before));
  const journal = await readAll(task, version, committed, redirects, elapsed);
  const reportSoFar = { imported: journal.articles, counts: journal.counts, problems: journal.problems };
  if (journal.articles === 0) throw new NothingImportedError({ ...reportSoFar, milliseconds: elapsed() });
  progress.indexing(0);
  const finished = await writer.finish(journal, redirects.aliases(), async (done) => {
    progress.indexing(done);
    await control.turn();
  });
  const update = version && compareVersions(version, finished);
  const dataset = newEntry(unfinished, before, journal.articles, finished);
  await writer.tidy();
  await publish(dataset);
  return {
    dataset,
    report: { ...reportSoFar, ...(update ? { update } : {}), milliseconds: elapsed() },
  };
};

const readAll = async (
  { unfinished, readings, writer, table, control, progress }: ImportTask,
  before: Version | undefined,
  committed: Journal,
  redirects: Redirects,
  elapsed: () => number,
): Promise<Journal> => {
  const tally = new Tally(committed.counts, committed.problems);
  const segments = new SegmentWriter(writer, committed, table, (articles) =>
    noteImport({ ...unfinished, articles }),
  );
  const take = taker(defaultsOf(unfinished.choices), new DistinctIds(before && setOf(before.ids)));
  let count = 0;
  const progressed = (): Progressed => ({
    readings: count,
    counts: { ...tally.counts },
    problems: [...tally.problems],
    milliseconds: elapsed(),
  });
  let rested = performance.now();
  for await (const reading of readings) {
    count += 1;
    // Not stored with segments: a later sitting goes over them again.
    if ('redirect' in reading) redirects.add(reading.redirect.from, reading.redirect.to);
    // Those of earlier sittings too: which ids are taken follows from them all.
    const { article, problems } = take(reading);
    if (count > committed.readings) {
      for (const problem of problems) tally.add(problem);
      if (article) segments.add(article);
      if (segments.isFull) await segments.commit(progressed());
    } else if (count === committed.readings) progress.restart();
    if (performance.now() - rested < stretch) continue;
    progress.articles = segments.articles;
    progress.skipped = tally.skipped;
    progress.tell(false);
    await control.turn();
    rested = performance.now();
  }
  const journal = await segments.end(progressed());
  progress.articles = journal.articles;
  progress.skipped = tally.skipped;
  return journal;
};

interface Taken {
  readonly article?: ImportedArticle;
  /** Why there is none, or what of it could not be used. */
  readonly problems: readonly Problem[];
}

/** What one reading brings to the dataset. */
const taker =
  (defaults: Defaults, ids: DistinctIds) =>
  (reading: Reading): Taken => {
    if ('problem' in reading) return { problems: [reading.problem] };
    if (!('record' in reading)) return { problems: [] };
    const { record, where, note } = reading;
    const checked = checkRecord(record, where, defaults);
    if ('problem' in checked) return { problems: [checked.problem] };
    const article = ids.take(checked.article, checked.hasOwnId);
    if (!article) return { problems: [{ code: 'duplicate', where, detail: checked.article.id }] };
    return { article, problems: note ? [...checked.notes, note] : checked.notes };
  };
