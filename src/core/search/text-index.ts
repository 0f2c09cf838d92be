import { openFile, section, words16, type Sections } from '../dataset/file.ts';
import { StringPool } from '../dataset/strings.ts';
import type { WordList } from '../imported/word-list.ts';
import { searchFields, type SearchField } from './index-layout.ts';
import { openFrontCoded } from './packed-words.ts';
import type { Postings } from './postings.ts';

interface FieldIndex {
  /** Different words of each article. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
  /** Where the postings of each word end. */
  readonly ends: Uint32Array;
  readonly postings: Uint8Array;
}

/** The words of titles and texts and where they occur, read from the packed file: see `index-layout.ts`. */
export class TextIndex {
  readonly words: WordList;
  readonly ids: StringPool;
  readonly #fields: Readonly<Record<SearchField, FieldIndex>>;

  /** Throws DataFileError. */
  constructor(file: ArrayBuffer) {
    const sections = openFile('search', file);
    this.ids = new StringPool(sections, 'ids');
    this.words = openFrontCoded(sections);
    this.#fields = {
      title: openField(sections, 'title', this.words.length),
      text: openField(sections, 'text', this.words.length),
    };
  }

  /** Number of articles. */
  get size(): number {
    return this.ids.length;
  }

  /** Different words in a field of an article. */
  lengthOf(field: SearchField, article: number): number {
    return this.#fields[field].lengths[article] ?? 0;
  }

  averageLength(field: SearchField): number {
    return this.#fields[field].averageLength;
  }

  /** Reads where a field has a word, by the word's position in `words`. */
  read(field: SearchField, word: number, into: Postings): void {
    const { ends, postings } = this.#fields[field];
    into.read(postings, word === 0 ? 0 : (ends[word - 1] ?? 0), ends[word] ?? 0);
  }
}

const openField = (sections: Sections, name: (typeof searchFields)[number], words: number): FieldIndex => {
  const lengths = words16(section(sections, `${name}.lengths`));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    lengths,
    averageLength: total / Math.max(1, lengths.length),
    ends: endsOf(section(sections, `${name}.sizes`), words),
    postings: section(sections, `${name}.postings`),
  };
};

/** Where lists end that follow one another, by their sizes as varints. */
const endsOf = (sizes: Uint8Array, count: number): Uint32Array => {
  const ends = new Uint32Array(count);
  let end = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte = 0x80;
    while (byte >= 0x80 && at < sizes.length) {
      byte = sizes[at++] ?? 0;
      end += (byte & 0x7f) << shift;
      shift += 7;
    }
    ends[i] = end;
  }
  return ends;
};
