import { bytesOf } from '../core/dataset/file.ts';
import { WordFlag } from '../core/detect/tagger/lexicon.ts';
import { Tokens, tokenise } from '../core/text/tokens.ts';
import { packVectors } from './pack-vectors.ts';
import { packThings, peoples } from './things.ts';
import { loadClusters, type WordClusters } from './word-clusters.ts';
import {
  calendarWords,
  givenNames,
  organisationWords,
  peopleNames,
  placeWords,
  titles,
} from './word-lists.ts';
import { demonyms, ordinaryWords } from './wordnet.ts';

interface Entry {
  /** Position among the embedded words, or -1. */
  row: number;
  /** Clusters, counted from 1, or 0 for a word that is not embedded. */
  fine: number;
  coarse: number;
  /** Of `WordFlag`. */
  flags: number;
}

/** What is known of words, by the hashes of their folded forms: the clusters of those embedded, and the lists that have them. */
const entriesOf = ({ words, fine, coarse }: WordClusters): Map<number, Entry> => {
  const entries = new Map<number, Entry>();
  const tokens = new Tokens();
  const entryOf = (word: string): Entry | undefined => {
    tokenise(word, tokens);
    const hash = tokens.hashes[0];
    if (tokens.count !== 1 || hash === undefined) return undefined;
    const entry = entries.get(hash) ?? { row: -1, fine: 0, coarse: 0, flags: 0 };
    entries.set(hash, entry);
    return entry;
  };
  for (const [index, word] of words.entries()) {
    const entry = entryOf(word);
    if (entry === undefined || entry.fine !== 0) continue;
    entry.row = index;
    entry.fine = (fine[index] ?? 0) + 1;
    entry.coarse = (coarse[index] ?? 0) + 1;
  }
  const mark = (list: ReadonlySet<string>, flag: WordFlag): void => {
    for (const word of list) {
      const entry = entryOf(word);
      if (entry !== undefined) entry.flags |= flag;
    }
  };
  mark(givenNames(), WordFlag.given);
  mark(peopleNames(), WordFlag.family);
  mark(titles, WordFlag.title);
  mark(organisationWords, WordFlag.organisation);
  mark(placeWords, WordFlag.placeSort);
  mark(demonyms(), WordFlag.demonym);
  mark(peoples(), WordFlag.demonym);
  mark(calendarWords, WordFlag.calendar);
  for (const word of ordinaryWords()) {
    tokenise(word, tokens);
    const entry = entries.get(tokens.hashes[0] ?? 0);
    if (entry !== undefined) entry.flags |= WordFlag.ordinary;
  }
  return entries;
};

/** The sections of the model file that `Lexicon` reads, made of word clusters and lists of names. */
export const packLexicon = (
  dimensions: number,
  report: (line: string) => void,
): Map<string, Uint8Array<ArrayBuffer>> => {
  const byHash = [...entriesOf(loadClusters(report))].sort(([a], [b]) => a - b);
  // Words with vectors first.
  const sorted = [
    ...byHash.filter(([, entry]) => entry.row >= 0),
    ...byHash.filter(([, entry]) => entry.row < 0),
  ];
  report(`lexicon of ${sorted.length} words`);
  return new Map([
    ...packVectors(
      sorted.map(([, { row }]) => row).filter((row) => row >= 0),
      dimensions,
    ),
    ...packThings(),
    ['words.keys', bytesOf(differencesOf([0, ...sorted.map(([hash]) => hash)]))],
    ['words.fine', bytesOf(Uint16Array.from([0, ...sorted.map(([, entry]) => entry.fine)]))],
    ['words.coarse', Uint8Array.from([0, ...sorted.map(([, entry]) => entry.coarse)])],
    ['words.flags', Uint8Array.from([0, ...sorted.map(([, entry]) => entry.flags)])],
  ]);
};

/** Each number less the one before it: sorted hashes pack better so. */
const differencesOf = (hashes: readonly number[]): Uint32Array<ArrayBuffer> =>
  Uint32Array.from(hashes, (hash, index) => hash - (hashes[index - 1] ?? 0));
