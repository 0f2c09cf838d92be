import { bytesOf, section, words32, type Sections } from '../dataset/file.ts';

/** Words in the order of their UTF-8 bytes, each once, read in place from two sections of a packed file. */
export class WordList {
  readonly #ends: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(sections: Sections) {
    this.#ends = words32(section(sections, 'words.ends'));
    this.#bytes = section(sections, 'words.utf8');
  }

  get length(): number {
    return this.#ends.length;
  }

  at(position: number): string {
    return this.#decoder.decode(this.bytesAt(position));
  }

  bytesAt(position: number): Uint8Array {
    return this.#bytes.subarray(this.#start(position), this.#ends[position] ?? 0);
  }

  /** Position of a word, or -1. */
  find(word: string): number {
    const bytes = encodeBriefly(word);
    const position = this.#firstNotBefore(bytes);
    return position < this.length && this.#compare(position, bytes) === 0 ? position : -1;
  }

  /** Positions of the words that begin so: from the first to before the second. */
  range(prefix: string): readonly [number, number] {
    const bytes = encode(prefix);
    // No byte of UTF-8 is 0xff: it comes after every word that goes on.
    const after = new Uint8Array(bytes.length + 1);
    after.set(bytes);
    after[bytes.length] = 0xff;
    return [this.#firstNotBefore(bytes), this.#firstNotBefore(after)];
  }

  hasPrefix(prefix: string): boolean {
    const bytes = encode(prefix);
    const position = this.#firstNotBefore(bytes);
    if (position >= this.length) return false;
    const start = this.#start(position);
    if ((this.#ends[position] ?? 0) - start < bytes.length) return false;
    return bytes.every((byte, i) => this.#bytes[start + i] === byte);
  }

  #start(position: number): number {
    return position === 0 ? 0 : (this.#ends[position - 1] ?? 0);
  }

  #firstNotBefore(bytes: Uint8Array): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, bytes) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(position: number, bytes: Uint8Array): number {
    const start = this.#start(position);
    const length = (this.#ends[position] ?? 0) - start;
    const common = Math.min(length, bytes.length);
    for (let i = 0; i < common; i++) {
      const difference = (this.#bytes[start + i] ?? 0) - (bytes[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - bytes.length;
  }
}

const encoder = new TextEncoder();
const encode = (word: string): Uint8Array => encoder.encode(word);

const scratch = new Uint8Array(256);

/** The same, in bytes that the next call uses again: a page has hundreds of words looked up. */
const encodeBriefly = (word: string): Uint8Array => {
  const { read, written } = encoder.encodeInto(word, scratch);
  return read < word.length ? encode(word) : scratch.subarray(0, written);
};

/** Below, at or above 0 as the first comes before, is, or comes after the second. */
export const compareBytes = (one: Uint8Array, other: Uint8Array): number => {
  const common = Math.min(one.length, other.length);
  for (let i = 0; i < common; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

/** The sections that a word list reads. Words must be in the order of their bytes. */
export const packWords = (
  words: readonly string[],
): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] => {
  const encoded = words.map(encode);
  const ends = new Uint32Array(words.length);
  const all = new Uint8Array(encoded.reduce((size, { length }) => size + length, 0));
  let end = 0;
  for (const [position, bytes] of encoded.entries()) {
    all.set(bytes, end);
    ends[position] = end += bytes.length;
  }
  return [
    ['words.ends', bytesOf(ends)],
    ['words.utf8', all],
  ];
};
