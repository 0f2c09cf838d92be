import type { VarintWriter } from '../dataset/varints.ts';

/** How often a text has a word, less one, up to this, takes two bits beside the distance of the article. */
const most = 3;

/** Appends that an article, after article `before` (-1 for none), has a word `count` times. */
export const pushOccurrence = (to: VarintWriter, before: number, article: number, count: number): void => {
  to.push(((article - before - 1) << 2) | Math.min(count - 1, most));
  if (count > most) to.push(count - most - 1);
};

/** Postings of one word, taken apart: the articles in order, and how often each has it. Reused from list to list. */
export class Postings {
  readonly articles: Uint32Array;
  readonly counts: Uint32Array;
  length = 0;
  #at = 0;

  /** Holds at most one posting for each of so many articles. */
  constructor(size: number) {
    this.articles = new Uint32Array(size);
    this.counts = new Uint32Array(size);
  }

  /** Reads the list that lies in `bytes` from `start` to before `end`. What does not fit is left out. */
  read(bytes: Uint8Array, start: number, end: number): void {
    this.length = 0;
    this.#at = start;
    let article = -1;
    while (this.#at < end && this.length < this.articles.length) {
      const value = this.#next(bytes, end);
      article += (value >>> 2) + 1;
      if (article >= this.articles.length) return;
      const count = value & most;
      this.articles[this.length] = article;
      this.counts[this.length] = count < most ? count + 1 : this.#next(bytes, end) + most + 1;
      this.length += 1;
    }
  }

  #next(bytes: Uint8Array, end: number): number {
    let value = 0;
    let shift = 0;
    while (this.#at < end) {
      const byte = bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    return value >>> 0;
  }
}
