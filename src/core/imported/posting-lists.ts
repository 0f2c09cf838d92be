import { bytesOf } from '../dataset/file.ts';
import { pushPosting } from './postings.ts';
import { VarintWriter } from '../dataset/varints.ts';

/** Postings of one kind while articles come in, one after another: (term, article, weight), in order of articles. */
export class PostingLists {
  #terms = new Uint32Array(1 << 16);
  #values = new Uint32Array(1 << 16);
  #count = 0;
  /** Where the newest posting of each term lies. */
  #last = new Int32Array(1 << 14).fill(-1);

  /** Adds a posting, or gives the one of the same article the greater of `raise(weight)` and what it has. */
  add(term: number, article: number, weight: (before: number) => number): void {
    if (term >= this.#last.length) this.#last = widen(this.#last, term);
    const last = this.#last[term] ?? -1;
    const before = last < 0 ? 0 : (this.#values[last] ?? 0);
    if (last >= 0 && before >>> 8 === article) {
      this.#values[last] = (article << 8) | weight(before & 0xff);
      return;
    }
    if (this.#count === this.#terms.length) {
      this.#terms = doubled(this.#terms);
      this.#values = doubled(this.#values);
    }
    this.#terms[this.#count] = term;
    this.#values[this.#count] = (article << 8) | weight(-1);
    this.#last[term] = this.#count;
    this.#count += 1;
  }

  /** Sections `<name>.ends` and `<name>.bytes`: the lists of terms, taken in the given order. */
  pack(name: string, order: Uint32Array): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] {
    const starts = new Uint32Array(order.length + 1);
    for (let i = 0; i < this.#count; i++) {
      const term = (this.#terms[i] ?? 0) + 1;
      starts[term] = (starts[term] ?? 0) + 1;
    }
    for (let term = 1; term <= order.length; term++) {
      starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    }
    const next = starts.slice();
    const sorted = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      const term = this.#terms[i] ?? 0;
      const place = next[term] ?? 0;
      sorted[place] = this.#values[i] ?? 0;
      next[term] = place + 1;
    }
    const writer = new VarintWriter();
    const ends = new Uint32Array(order.length);
    for (const [position, term] of order.entries()) {
      let before = -1;
      for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++) {
        const value = sorted[i] ?? 0;
        pushPosting(writer, before, value >>> 8, value & 0xff);
        before = value >>> 8;
      }
      ends[position] = writer.length;
    }
    return [
      [`${name}.ends`, bytesOf(ends)],
      [`${name}.bytes`, writer.slice()],
    ];
  }
}

const doubled = (values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const grown = new Uint32Array(values.length * 2);
  grown.set(values);
  return grown;
};

const widen = (values: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> => {
  const grown = new Int32Array(Math.max(values.length * 2, index + 1)).fill(-1);
  grown.set(values);
  return grown;
};
