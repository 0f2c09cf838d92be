import type { SearchField } from '../../core/search/index-layout.ts';
import { Postings } from '../../core/search/postings.ts';
import type { TextIndex } from '../../core/search/text-index.ts';
import type { QueryWord } from './query.ts';

/** From 6 on, more changes nothing for the queries of `tests/bench/search-queries.ts`. */
const boosts: Readonly<Record<SearchField, number>> = { title: 6, text: 1 };
/** What a longer word that begins like the one asked for counts, at most. */
const prefixWeight = 0.375;
/** How much less it counts with every letter that it is longer. */
const lengthPenalty = 0.3;

/** BM25+ (Lv and Zhai 2011): saturation of counts, weight of length, and what any occurrence counts at least. */
const saturation = 1.2;
const lengthWeight = 0.7;
const least = 0.5;

/** How well each article matches the words of a query, and which of them it has. */
export class Matches {
  readonly #index: TextIndex;
  /** Which words an article has, and has in its title: bit n for the nth word of the query. */
  readonly words: Uint32Array;
  readonly titleWords: Uint32Array;
  readonly #scores: Float64Array;
  /** How many different spellings of the query an article has, and the last of them. */
  readonly #variety: Uint16Array;
  readonly #lastSpelling: Uint32Array;
  readonly #postings: Postings;
  #spelling = 0;

  constructor(index: TextIndex, query: readonly QueryWord[]) {
    this.#index = index;
    const { size } = index;
    this.words = new Uint32Array(size);
    this.titleWords = new Uint32Array(size);
    this.#scores = new Float64Array(size);
    this.#variety = new Uint16Array(size);
    this.#lastSpelling = new Uint32Array(size);
    this.#postings = new Postings(size);
    for (const [position, { spellings, prefix, titlesOnly }] of query.entries()) {
      const fields: readonly SearchField[] = titlesOnly ? ['title'] : ['title', 'text'];
      for (const spelling of spellings) {
        this.#spelling += 1;
        for (const field of fields) this.#add(field, spelling, prefix, 1 << position);
      }
    }
  }

  /** The more words of the query an article has, the more all it has counts. */
  scoreOf(article: number): number {
    return (this.#scores[article] ?? 0) * (this.#variety[article] ?? 0);
  }

  #add(field: SearchField, spelling: string, prefix: boolean, bit: number): void {
    const { words } = this.#index;
    const exact = words.find(spelling);
    if (exact >= 0) this.#addWord(field, exact, () => 1, bit);
    if (!prefix) return;
    const [from, to] = words.range(spelling);
    const weight = (word: number): number => {
      const length = letters(words.bytesAt(word));
      return (prefixWeight * length) / (length + lengthPenalty * (length - spelling.length));
    };
    for (let word = from; word < to; word++) {
      if (word !== exact) this.#addWord(field, word, weight, bit);
    }
  }

  #addWord(field: SearchField, word: number, weightOf: (word: number) => number, bit: number): void {
    const postings = this.#postings;
    this.#index.read(field, word, postings);
    const { length, articles, counts } = postings;
    if (length === 0) return;
    const { size } = this.#index;
    const average = this.#index.averageLength(field);
    const rarity = Math.log(1 + (size - length + 0.5) / (length + 0.5));
    const weight = weightOf(word) * boosts[field] * rarity;
    for (let i = 0; i < length; i++) {
      const article = articles[i] ?? 0;
      const count = counts[i] ?? 0;
      const lengthNorm = 1 - lengthWeight + (lengthWeight * this.#index.lengthOf(field, article)) / average;
      const score = weight * (least + (count * (saturation + 1)) / (count + saturation * lengthNorm));
      this.#scores[article] = (this.#scores[article] ?? 0) + score;
      this.words[article] = (this.words[article] ?? 0) | bit;
      if (field === 'title') this.titleWords[article] = (this.titleWords[article] ?? 0) | bit;
      if (this.#lastSpelling[article] === this.#spelling) continue;
      this.#lastSpelling[article] = this.#spelling;
      this.#variety[article] = (this.#variety[article] ?? 0) + 1;
    }
  }
}

/** Characters of UTF-8: all bytes but those that go on with one. */
const letters = (bytes: Uint8Array): number => {
  let count = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count += 1;
  return count;
};
