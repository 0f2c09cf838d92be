import type { ArticleRecord } from '../article.ts';
import { isStopWord } from '../text/stop-words.ts';
import { TokenFlag, tokenise, Tokens } from '../text/tokens.ts';
import { bytesOf } from './file.ts';

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
      list.push((article << 8) | Math.min(times, 255));
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
  const ends = new Uint32Array(slots);
  let end = 0;
  for (const [slot, list] of lists.entries()) ends[slot] = end += list.length;
  return [
    ['term.keys', bytesOf(keys)],
    ['term.ends', bytesOf(ends)],
    ['term.postings', bytesOf(Uint32Array.from(lists.flat()))],
    ['lengths', bytesOf(lengths)],
  ];
};
