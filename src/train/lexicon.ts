import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bytesOf } from '../core/dataset/file.ts';
import { WordFlag } from '../core/detect/tagger/lexicon.ts';
import { Tokens, tokenise } from '../core/text/tokens.ts';
import { clusterWords } from './clusters.ts';
import { loadEmbeddings } from './embeddings.ts';
import { reduceVectors } from './principal-axes.ts';
import {
  calendarWords,
  givenNames,
  organisationWords,
  peopleNames,
  placeWords,
  titles,
} from './word-lists.ts';
import { packThings, peoples } from './things.ts';
import { demonyms, ordinaryWords } from './wordnet.ts';

const embeddedWords = 50_000;
const fineClusters = 1024;
const coarseClusters = 128;
const rounds = 12;
const cache = resolve(import.meta.dirname, '../../build/train');

interface Clusters {
  readonly words: readonly string[];
  readonly fine: readonly number[];
  readonly coarse: readonly number[];
}

const loadClusters = (report: (line: string) => void): Clusters => {
  const path = resolve(cache, `clusters-${embeddedWords}-${fineClusters}-${coarseClusters}.json`);
  if (!existsSync(path)) {
    const embeddings = loadEmbeddings(embeddedWords);
    const clusters: Clusters = {
      words: embeddings.words,
      fine: [...clusterWords(embeddings, fineClusters, rounds, report)],
      coarse: [...clusterWords(embeddings, coarseClusters, rounds, report)],
    };
    mkdirSync(cache, { recursive: true });
    writeFileSync(path, JSON.stringify(clusters));
  }
  return JSON.parse(readFileSync(path, 'utf8'));
};

interface Entry {
  /** Position among the embedded words, or -1. */
  row: number;
  fine: number;
  coarse: number;
  flags: number;
}

/** The sections of the model file that `Lexicon` reads, made of word clusters and lists of names. */
export const packLexicon = (
  dimensions: number,
  report: (line: string) => void,
): Map<string, Uint8Array<ArrayBuffer>> => {
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
  const { words, fine, coarse } = loadClusters(report);
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
  const byHash = [...entries].sort(([a], [b]) => a - b);
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

/** Share of the vectors' numbers that int8 holds without clipping. */
const unclipped = 0.999;

const packVectors = (rows: readonly number[], dimensions: number): [string, Uint8Array<ArrayBuffer>][] => {
  const reduced = cachedVectors(dimensions);
  const norm = Math.sqrt(reduced.reduce((sum, value) => sum + value * value, 0) / reduced.length);
  for (let i = 0; i < reduced.length; i++) reduced[i] = (reduced[i] ?? 0) / norm;
  const all = reduced.map(Math.abs).sort();
  const unit = (all[Math.floor((all.length - 1) * unclipped)] ?? 1) / 127;
  const values = new Int8Array(rows.length * dimensions);
  for (const [place, row] of rows.entries()) {
    for (let d = 0; d < dimensions; d++) {
      const value = Math.round((reduced[row * dimensions + d] ?? 0) / unit);
      values[place * dimensions + d] = Math.max(-127, Math.min(127, value));
    }
  }
  return [
    ['vectors.shape', bytesOf(Uint32Array.of(rows.length, dimensions))],
    ['vectors', bytesOf(values)],
    ['vectors.scale', bytesOf(Float32Array.of(unit))],
  ];
};

const cachedVectors = (dimensions: number): Float32Array => {
  const path = resolve(cache, `vectors-${embeddedWords}-${dimensions}.bin`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(path, bytesOf(Float32Array.from(reduceVectors(loadEmbeddings(embeddedWords), dimensions))));
  }
  return new Float32Array(new Uint8Array(readFileSync(path)).buffer);
};
