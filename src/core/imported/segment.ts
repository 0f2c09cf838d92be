import { openFile, section, words16, words32 } from '../dataset/file.ts';
import { StringPool } from '../dataset/strings.ts';
import { WordList } from './word-list.ts';

/** Lists of postings, one a word of a word list. */
interface PackedLists {
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

/** The index of some articles as `SegmentBuilder` packs it, read in place. */
export interface OpenSegment {
  readonly articles: number;
  readonly words: WordList;
  readonly text: PackedLists;
  readonly title: PackedLists;
  readonly lengths: Uint16Array;
  readonly ids: Uint32Array;
  readonly contents: Uint32Array;
  readonly kinds: StringPool;
  /** JSON of each name. */
  readonly names: StringPool;
}

/** Opens a packed segment. Throws DataFileError. */
export const openSegment = (file: ArrayBuffer): OpenSegment => {
  const sections = openFile('segment', file);
  const lengths = words16(section(sections, 'lengths'));
  const lists = (name: string): PackedLists => ({
    ends: words32(section(sections, `${name}.ends`)),
    bytes: section(sections, `${name}.bytes`),
  });
  return {
    articles: lengths.length,
    words: new WordList(sections),
    text: lists('text'),
    title: lists('title'),
    lengths,
    ids: words32(section(sections, 'ids')),
    contents: words32(section(sections, 'contents')),
    kinds: new StringPool(sections, 'kinds'),
    names: new StringPool(sections, 'names'),
  };
};
