import { DataFileError, openFile, section } from '../../core/dataset/file.ts';
import type { StringPool } from '../../core/dataset/strings.ts';
import { articlesPerBlock, blockOf, openBlock, wholeBuffer } from '../../core/imported/blocks.ts';
import { Dictionary, postingsPerBlock, type ByteRange } from '../../core/imported/dictionary.ts';
import { ImportedNames } from '../../core/imported/names.ts';
import type { PostingsSource } from '../../core/imported/rank.ts';
import { textHash } from '../../core/imported/text-hash.ts';
import { openDatasetFiles, type DatasetFiles } from '../../shared/datasets/database.ts';
import { Recent } from '../recent.ts';
import { readStoredArticle, type StoredArticle } from './stored-article.ts';

/** Blocks of postings of texts and of titles kept in memory: 24 MB at most. */
const keptBlocks = { text: 1280, title: 256 };
/** Articles kept as they were read, which lists show again and again: 4 MB of text at most. */
const keptArticles = 500;
const longestKept = 4000;
const stores = { text: 'words', title: 'titles' } as const;

/** An imported dataset, open for reading. What it holds in memory can be rebuilt from storage any time. */
export class StoredDataset implements PostingsSource {
  readonly dictionary: Dictionary;
  readonly names: ImportedNames;
  readonly #files: DatasetFiles;
  readonly #kept = {
    text: new Recent<number, Uint8Array>(keptBlocks.text),
    title: new Recent<number, Uint8Array>(keptBlocks.title),
  };
  readonly #articles = new Recent<number, StoredArticle>(keptArticles);

  private constructor(files: DatasetFiles, dictionary: Dictionary, names: ImportedNames) {
    this.#files = files;
    this.dictionary = dictionary;
    this.names = names;
  }

  /** Rejects with DataFileError where files are missing or damaged. */
  static async open(storage: string): Promise<StoredDataset> {
    const files = await openDatasetFiles(storage);
    const [dictionary, names] = await Promise.all([
      files.get('files', 'dictionary'),
      files.get('files', 'names'),
    ]);
    if (!dictionary || !names) throw new DataFileError(`${storage} lacks its files`);
    return new StoredDataset(
      files,
      new Dictionary(wholeBuffer(dictionary)),
      new ImportedNames(wholeBuffer(names)),
    );
  }

  close(): void {
    this.#files.close();
  }

  async postings(field: 'text' | 'title', ranges: readonly ByteRange[]): Promise<readonly Uint8Array[]> {
    const blocks = new Map<number, Uint8Array>();
    const missing: number[] = [];
    for (const number of new Set(ranges.flatMap(blocksOf))) {
      const kept = this.#kept[field].get(number);
      if (kept) blocks.set(number, kept);
      else missing.push(number);
    }
    if (missing.length > 0) await this.#readBlocks(field, missing, blocks);
    return ranges.map((range) => cut(range, blocks));
  }

  /** Reads blocks of postings, those that lie next to each other at once. */
  async #readBlocks(
    field: 'text' | 'title',
    numbers: readonly number[],
    into: Map<number, Uint8Array>,
  ): Promise<void> {
    const { store } = this.#files.transaction(stores[field]);
    const runs = neighbours(numbers);
    const packed = await Promise.all(
      runs.map(([first, last]) => store.getAll(IDBKeyRange.bound(first, last))),
    );
    for (const [position, [first, last]] of runs.entries()) {
      const found = packed[position] ?? [];
      if (found.length <= last - first) {
        throw new DataFileError(`a block of ${stores[field]} from ${first} to ${last} is missing`);
      }
      for (const [after, bytes] of found.entries()) {
        const block = section(openFile('postings', wholeBuffer(bytes)), 'bytes');
        into.set(first + after, block);
        this.#kept[field].set(first + after, block);
      }
    }
  }

  /** Articles by their positions, each block read once. Those that are not there are left out. */
  async articles(positions: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>> {
    const found = new Map(
      positions.flatMap((position) => {
        const kept = this.#articles.get(position);
        return kept ? [[position, kept] as const] : [];
      }),
    );
    const missing = positions.filter((position) => !found.has(position));
    if (missing.length === 0) return found;
    const blocks = await this.#articleBlocks([...new Set(missing.map(blockOf))]);
    for (const position of missing) {
      const json = blocks.get(blockOf(position))?.at(position % articlesPerBlock) ?? '';
      if (json === '') continue;
      const article = readStoredArticle(json);
      found.set(position, article);
      if (json.length <= longestKept) this.#articles.set(position, article);
    }
    return found;
  }

  async #articleBlocks(numbers: readonly number[]): Promise<ReadonlyMap<number, StringPool>> {
    const { store } = this.#files.transaction('articles');
    const packed = await Promise.all(numbers.map((number) => store.get(number)));
    return new Map(
      numbers.map((number, position) => {
        const bytes = packed[position];
        if (!bytes) throw new DataFileError(`block ${number} of articles is missing`);
        return [number, openBlock(bytes)] as const;
      }),
    );
  }

  /** Position of an article by its id within the dataset; -1 for none. */
  find(id: string): number {
    return this.dictionary.withId(textHash(id));
  }
}

const blocksOf = ({ start, end }: ByteRange): number[] => {
  if (end <= start) return [];
  const first = Math.floor(start / postingsPerBlock);
  const last = Math.floor((end - 1) / postingsPerBlock);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

/** First and last of each run of numbers that follow one another. */
const neighbours = (numbers: readonly number[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
};

/** The bytes of a range, copied only where it goes over the edge of a block. */
const cut = ({ start, end }: ByteRange, blocks: ReadonlyMap<number, Uint8Array>): Uint8Array => {
  const numbers = blocksOf({ start, end });
  const first = numbers[0] ?? 0;
  if (numbers.length === 1) {
    return (
      blocks.get(first)?.subarray(start - first * postingsPerBlock, end - first * postingsPerBlock) ?? empty
    );
  }
  const bytes = new Uint8Array(end - start);
  for (const number of numbers) {
    const begin = number * postingsPerBlock;
    const from = Math.max(start, begin);
    const to = Math.min(end, begin + postingsPerBlock);
    const part = blocks.get(number)?.subarray(from - begin, to - begin) ?? empty;
    bytes.set(part, from - start);
  }
  return bytes;
};

const empty = new Uint8Array();
