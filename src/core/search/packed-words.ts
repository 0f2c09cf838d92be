import { bytesOf, DataFileError, section, type Sections } from '../dataset/file.ts';
import { WordList } from '../imported/word-list.ts';
import { longestWordBytes } from './index-layout.ts';

type Section = readonly [string, Uint8Array<ArrayBuffer>];

/** The sections of words in the order of their bytes, each without what it shares with the one before. */
export const packFrontCoded = (words: readonly Uint8Array[]): readonly Section[] => {
  const shared = new Uint8Array(words.length);
  const rest = new Uint8Array(words.length);
  const parts: number[] = [];
  let before = new Uint8Array();
  for (const [position, word] of words.entries()) {
    let same = 0;
    while (same < word.length && same < before.length && word[same] === before[same]) same += 1;
    shared[position] = same;
    rest[position] = word.length - same;
    parts.push(...word.subarray(same));
    before = word.slice();
  }
  return [
    ['words.shared', shared],
    ['words.rest', rest],
    ['words.utf8', Uint8Array.from(parts)],
  ];
};

/** The words that `packFrontCoded` has packed. Throws DataFileError. */
export const openFrontCoded = (sections: Sections): WordList => {
  const shared = section(sections, 'words.shared');
  const rest = section(sections, 'words.rest');
  const letters = section(sections, 'words.utf8');
  const ends = new Uint32Array(shared.length);
  let size = 0;
  for (let i = 0; i < shared.length; i++) size += (shared[i] ?? 0) + (rest[i] ?? 0);
  const bytes = new Uint8Array(size);
  let end = 0;
  let start = 0;
  let read = 0;
  for (let i = 0; i < shared.length; i++) {
    const same = shared[i] ?? 0;
    const more = rest[i] ?? 0;
    if (same + more > longestWordBytes) throw new DataFileError('the search file has an overlong word');
    bytes.copyWithin(end, start, start + same);
    bytes.set(letters.subarray(read, read + more), end + same);
    start = end;
    read += more;
    end += same + more;
    ends[i] = end;
  }
  return new WordList(
    new Map([
      ['words.ends', bytesOf(ends)],
      ['words.utf8', bytes],
    ]),
  );
};
