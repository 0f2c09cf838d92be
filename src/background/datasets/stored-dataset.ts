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

/** Blocks of postings kept in memory: 24 MB at most. */
const keptBlocks = 1536;
/** Articles kept as they were read, which lists show again and again: 4 MB of text at most. */
const keptArticles = 500;
const longestKept = 4000;
const stores = { text: 'words', title: 'titles' } as const;

/** An imported dataset, open for reading. What it holds in memory can be rebuilt from storage any time. */
export class StoredDataset implements PostingsSource {
  readonly dictionary: Dictionary;
  readonly names: ImportedNames;
  readonly #files: DatasetFiles;
  readonly #kept = new Recent<string, Uint8Array>(keptBlocks);
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
    const store = stores[field];
    const wanted = new Set(ranges.flatMap(blocksOf));
    const blocks = new Map<number, Uint8Array>();
    const missing = [...wanted].filter((number) => {
      const kept = this.#kept.get(`${store} ${number}`);
      if (kept) blocks.set(number, kept);
      return !kept;
    });
    if (missing.length > 0) {
      const { store: open } = this.#files.transaction(store);
      const packed = await Promise.all(missing.map((number) => open.get(number)));
      for (const [position, number] of missing.entries()) {
        const bytes = packed[position];
        if (!bytes) throw new DataFileError(`block ${number} of ${store} is missing`);
        const block = section(openFile('postings', wholeBuffer(bytes)), 'bytes');
        blocks.set(number, block);
        this.#kept.set(`${store} ${number}`, block);
      }
    }
    return ranges.map((range) => cut(range, blocks));
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
