import { openFile, packFile, section, words16, words32 } from '../dataset/file.ts';
import { WordList } from './word-list.ts';

/** Bytes of one block of postings: most lists of a query are shorter, and all of a block is read for one. */
export const postingsPerBlock = 1 << 14;

/** BM25, as for the bundled articles. */
export const saturation = 1.2;
const lengthPenalty = 0.75;

/** Where the postings of neighbouring words lie, in bytes of all blocks of one sort put together. */
export interface ByteRange {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * What is kept in memory of an open dataset. `w` words, `n` articles:
 * - `words.ends`, `words.utf8`: see WordList; ids of entities stand there too, behind `entityMark`
 * - `text.counts` u32[w]: articles with the word in their texts; `text.ends`, `title.ends` u32[w]: where its postings
 *   end in the blocks of `words` and of `titles`; they begin where those of the word before end
 * - `lengths` u16[n], `kinds` u8[n] (position in `articleKinds`), `ids` u32[2 n] (both hashes of each id)
 */
export class Dictionary {
  readonly words: WordList;
  readonly counts: Uint32Array;
  readonly lengths: Uint16Array;
  /** Both hashes of each article's id. */
  readonly ids: Uint32Array;
  readonly averageLength: number;
  /** What the length of each article adds to its counts of a word, in the formula of BM25. */
  readonly lengthNorms: Float32Array;
  /** Of each article, its position in `articleKinds`. */
  readonly kinds: Uint8Array;
  readonly #textEnds: Uint32Array;
  readonly #titleEnds: Uint32Array;

  /** Throws DataFileError. */
  constructor(file: ArrayBuffer) {
    const sections = openFile('dictionary', file);
    this.words = new WordList(sections);
    this.counts = words32(section(sections, 'text.counts'));
    this.#textEnds = words32(section(sections, 'text.ends'));
    this.#titleEnds = words32(section(sections, 'title.ends'));
    this.lengths = words16(section(sections, 'lengths'));
    this.kinds = section(sections, 'kinds');
    this.ids = words32(section(sections, 'ids'));
    this.averageLength = Math.max(1, sumOf(this.lengths) / Math.max(1, this.lengths.length));
    this.lengthNorms = new Float32Array(this.lengths.length);
    for (let article = 0; article < this.lengths.length; article++) {
      const length = (this.lengths[article] ?? 0) / this.averageLength;
      this.lengthNorms[article] = saturation * (1 - lengthPenalty + lengthPenalty * length);
    }
  }

  get articles(): number {
    return this.lengths.length;
  }

  /** Articles that could be the one with an id, by the hashes of it. */
  withId([hash, check]: readonly [number, number]): number {
    for (let at = 0; at < this.ids.length; at += 2) {
      if (this.ids[at] === hash && this.ids[at + 1] === check) return at / 2;
    }
    return -1;
  }

  /** Where the postings of each word end; they begin where those of the word before end. */
  ends(field: 'text' | 'title'): Uint32Array {
    return field === 'text' ? this.#textEnds : this.#titleEnds;
  }

  /** Where the postings of the words from `from` to before `to` lie. */
  range(field: 'text' | 'title', from: number, to = from + 1): ByteRange {
    const ends = this.ends(field);
    return { start: from === 0 ? 0 : (ends[from - 1] ?? 0), end: ends[to - 1] ?? 0 };
  }
}

const sumOf = (numbers: Uint16Array): number => {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] ?? 0;
  return sum;
};

/** Packs a dictionary from its sections. */
export const packDictionary = (
  sections: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Uint8Array<ArrayBuffer> => packFile('dictionary', sections);
