import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bytesOf } from '../core/dataset/file.ts';
import { WordFlag } from '../core/detect/tagger/lexicon.ts';
import { Tokens, tokenise } from '../core/text/tokens.ts';
import { clusterWords } from './clusters.ts';
import { loadEmbeddings } from './embeddings.ts';
import { givenNames, ordinaryWords, organisationWords, peopleNames, titles } from './word-lists.ts';

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
  fine: number;
  coarse: number;
  flags: number;
}

/** The sections of the model file that `Lexicon` reads, made of word clusters and lists of names. */
export const packLexicon = (report: (line: string) => void): Map<string, Uint8Array<ArrayBuffer>> => {
  const entries = new Map<number, Entry>();
  const tokens = new Tokens();
  const entryOf = (word: string): Entry | undefined => {
    tokenise(word, tokens);
    const hash = tokens.hashes[0];
    if (tokens.count !== 1 || hash === undefined) return undefined;
    const entry = entries.get(hash) ?? { fine: 0, coarse: 0, flags: 0 };
    entries.set(hash, entry);
    return entry;
  };
  const { words, fine, coarse } = loadClusters(report);
  for (const [index, word] of words.entries()) {
    const entry = entryOf(word);
    if (entry === undefined || entry.fine !== 0) continue;
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
  for (const word of ordinaryWords()) {
    tokenise(word, tokens);
    const entry = entries.get(tokens.hashes[0] ?? 0);
    if (entry !== undefined) entry.flags |= WordFlag.ordinary;
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  report(`lexicon of ${sorted.length} words`);
  return new Map([
    ['words.keys', bytesOf(Uint32Array.from([0, ...sorted.map(([hash]) => hash)]))],
    ['words.fine', bytesOf(Uint16Array.from([0, ...sorted.map(([, entry]) => entry.fine)]))],
    ['words.coarse', Uint8Array.from([0, ...sorted.map(([, entry]) => entry.coarse)])],
    ['words.flags', Uint8Array.from([0, ...sorted.map(([, entry]) => entry.flags)])],
  ]);
};
