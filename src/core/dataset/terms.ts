import type { ArticleRecord } from '../article.ts';
import { isStopWord } from '../text/stop-words.ts';
import { TokenFlag, tokenise, Tokens } from '../text/tokens.ts';
import { bytesOf, section, type Sections } from './file.ts';
import { runningSums } from './strings.ts';
import { decodeVarints, encodeVarints } from './varints.ts';

/** While they are gathered, a posting is the article over eight bits of how often it has the word. */
const countBits = 8;
const mostCounted = 2 ** countBits - 1;

/** A word of a title counts as often as this many in the text. */
const titleWeight = 4;

/** Calls back with the hash of each word of a text that tells something. */
export const eachTerm = (tokens: Tokens, visit: (hash: number) => void): void => {
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i] ?? 0;
    const flags = tokens.flags[i] ?? 0;
    if (
      (flags & TokenFlag.word) !== 0 &&
      (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > 1 &&
      !isStopWord(hash)
    ) {
      visit(hash);
    }
  }
};

/** The sections by which articles are found by their words: see `index-layout.ts`. */
export const packTerms = (
  records: readonly ArticleRecord[],
): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] => {
  const tokens = new Tokens();
  const postings = new Map<number, number[]>();
  const lengths = new Uint16Array(records.length);
  for (const [article, { title, text }] of records.entries()) {
    const counts = new Map<number, number>();
    const count = (by: number) => (hash: number) => counts.set(hash, (counts.get(hash) ?? 0) + by);
    eachTerm(tokenise(title, tokens), count(titleWeight));
    eachTerm(tokenise(text, tokens), count(1));
    let length = 0;
    for (const [hash, times] of counts) {
      length += times;
      const list = postings.get(hash) ?? [];
      postings.set(hash, list);
      list.push((article << countBits) | Math.min(times, mostCounted));
    }
    lengths[article] = Math.min(length, 65_535);
  }
  const slots = 2 ** Math.ceil(Math.log2(Math.max(postings.size, 4) * 1.5));
  const keys = new Uint32Array(slots);
  const lists: (readonly number[])[] = Array.from({ length: slots }, () => []);
  for (const [hash, list] of postings) {
    let slot = hash & (slots - 1);
    while ((lists[slot]?.length ?? 0) > 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = hash;
    lists[slot] = list;
  }
  return [
    ['term.keys', bytesOf(keys)],
    ['term.counts', encodeVarints(lists.map(({ length }) => length))],
    ['term.postings', encodeVarints(lists.flatMap(gapsOf))],
    ['lengths', bytesOf(lengths)],
  ];
};

/** The articles of a list as gaps, each with a bit that says whether a count above 1 follows. */
const gapsOf = (list: readonly number[]): number[] => {
  let before = 0;
  return list.flatMap((posting) => {
    const article = posting >>> countBits;
    const count = posting & mostCounted;
    const gap = article - before;
    before = article;
    return count > 1 ? [(gap << 1) | 1, count] : [gap << 1];
  });
};

/** The packed postings as an index reads them: ends of the lists, and per posting an article over 8 bits of count. */
export const readTerms = (
  sections: Sections,
): { readonly ends: Uint32Array; readonly postings: Uint32Array } => {
  const ends = runningSums(decodeVarints(section(sections, 'term.counts')));
  const gaps = decodeVarints(section(sections, 'term.postings'));
  const postings = new Uint32Array(ends.at(-1) ?? 0);
  let read = 0;
  let start = 0;
  for (const end of ends) {
    let article = 0;
    for (let i = start; i < end; i++) {
      const gap = gaps[read++] ?? 0;
      article += gap >>> 1;
      postings[i] = (article << 8) | ((gap & 1) === 1 ? (gaps[read++] ?? 1) : 1);
    }
    start = end;
  }
  return { ends, postings };
};
