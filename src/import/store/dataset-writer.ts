import * as v from 'valibot';
import { bytesOf, packFile } from '../../core/dataset/file.ts';
import type { ImportedName } from '../../core/imported/article.ts';
import { entityKey } from '../../core/imported/entity-key.ts';
import { plainTitle } from '../../core/imported/guess-kind.ts';
import { givenAlias } from '../../core/imported/name-of-article.ts';
import { blockOf, wholeBuffer } from '../../core/imported/blocks.ts';
import { firstArticles, mergeSegments, type PostingsBlock } from '../../core/imported/merge.ts';
import { packNames } from '../../core/imported/names.ts';
import type { Segment } from '../../core/imported/segment-builder.ts';
import { openSegment, type OpenSegment } from '../../core/imported/segment.ts';
import { allStored } from '../../shared/datasets/all-stored.ts';
import { openDatasetFiles, type DatasetFiles } from '../../shared/datasets/database.ts';
import { emptyJournal, journalKey, journalSchema, type Journal } from './journal.ts';

/** What a finished dataset comes to. */
export interface Finished {
  readonly names: number;
  readonly bytes: number;
  /** Hashes of each article's id and of its content, two words each. */
  readonly ids: Uint32Array;
  readonly contents: Uint32Array;
}

/** Blocks of postings written in one transaction. */
const blocksAtOnce = 128;

/** Writes the files of one dataset, segment by segment, and merges them at the end. */
export class DatasetWriter {
  readonly #files: DatasetFiles;

  private constructor(files: DatasetFiles) {
    this.#files = files;
  }

  static async open(storage: string): Promise<DatasetWriter> {
    return new DatasetWriter(await openDatasetFiles(storage, true));
  }

  close(): void {
    this.#files.close();
  }

  /** What earlier sittings have committed. */
  async journal(): Promise<Journal> {
    const journal = v.safeParse(journalSchema, await this.#files.get('journal', journalKey));
    return journal.success ? journal.output : emptyJournal;
  }

  /** Stores a segment and the journal that counts it: both or neither. `first` is the number of its first article. */
  async commit({ blocks, index }: Segment, first: number, journal: Journal): Promise<void> {
    const transaction = this.#files.transaction(['articles', 'segments', 'journal'], 'readwrite');
    const articles = transaction.objectStore('articles');
    const requests = blocks.map((block, number) => articles.put(block, blockOf(first) + number));
    await allStored(transaction, [
      ...requests,
      transaction.objectStore('segments').put(index, journal.segments - 1),
      transaction.objectStore('journal').put(journal, journalKey),
    ]);
  }

  async segments(): Promise<OpenSegment[]> {
    const stored = await this.#files.getAll('segments');
    return stored.map((bytes) => openSegment(wholeBuffer(bytes)));
  }

  /**
   * Merges the segments into what the background reads. `aliases` are further names, by the key of the name they stand
   * for. Done twice it leaves the same.
   */
  async finish(
    journal: Journal,
    aliases: ReadonlyMap<string, readonly string[]>,
    progress: (done: number) => Promise<void>,
  ): Promise<Finished> {
    const segments = await this.segments();
    const dictionary = await this.#merge(segments, progress);
    const names = namesOf(segments, aliases);
    const packedNames = packNames(names);
    const ids = Uint32Array.from(segments.flatMap((segment) => [...segment.ids]));
    const contents = Uint32Array.from(segments.flatMap((segment) => [...segment.contents]));
    const packedContents = packFile('contents', new Map([['contents', bytesOf(contents)]]));
    const transaction = this.#files.transaction(['files', 'segments', 'journal'], 'readwrite');
    const files = transaction.objectStore('files');
    await allStored(transaction, [
      files.put(dictionary, 'dictionary'),
      files.put(packedNames, 'names'),
      files.put(packedContents, 'contents'),
    ]);
    const bytes =
      journal.bytes + this.#postingBytes + dictionary.length + packedNames.length + packedContents.length;
    return { names: names.length, bytes, ids, contents };
  }

  /** Drops what only the import needed. */
  async tidy(): Promise<void> {
    const transaction = this.#files.transaction(['segments', 'journal'], 'readwrite');
    await allStored(transaction, [
      transaction.objectStore('segments').clear(),
      transaction.objectStore('journal').clear(),
    ]);
  }

  #postingBytes = 0;

  async #merge(
    segments: readonly OpenSegment[],
    progress: (done: number) => Promise<void>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const steps = mergeSegments(segments);
    let open: PostingsBlock[] = [];
    this.#postingBytes = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        await this.#store(open);
        return step.value;
      }
      open.push(step.value);
      this.#postingBytes += step.value.block.length;
      if (open.length < blocksAtOnce) continue;
      await this.#store(open);
      await progress(step.value.done);
      open = [];
    }
  }

  async #store(blocks: readonly PostingsBlock[]): Promise<void> {
    const transaction = this.#files.transaction(['words', 'titles'], 'readwrite');
    await allStored(
      transaction,
      blocks.map(({ store, number, block }) => transaction.objectStore(store).put(block, number)),
    );
  }
}

/** The names of all segments, with positions in the dataset. */
const namesOf = (
  segments: readonly OpenSegment[],
  aliases: ReadonlyMap<string, readonly string[]>,
): ImportedName[] => {
  const firsts = firstArticles(segments);
  return segments.flatMap(({ names }, number) =>
    Array.from({ length: names.length }, (_, position) => {
      // Written by SegmentBuilder and guarded by the checksum.
      const name: ImportedName = JSON.parse(names.at(position));
      const more = (aliases.get(entityKey(name.name)) ?? []).map((text) => ({
        text: plainTitle(text),
        confidence: Math.min(name.confidence, givenAlias),
      }));
      return { ...name, aliases: [...name.aliases, ...more], article: name.article + (firsts[number] ?? 0) };
    }),
  );
};
