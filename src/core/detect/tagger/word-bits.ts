/** A few bits for each distinct word of a text, by token hash. */
export class WordBits {
  readonly #keys: Uint32Array;
  readonly #bits: Uint8Array;
  readonly #mask: number;

  /** Room for this many distinct words. */
  constructor(words: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, words * 2)));
    this.#keys = new Uint32Array(size);
    this.#bits = new Uint8Array(size);
    this.#mask = size - 1;
  }

  set(hash: number, bits: number): void {
    const slot = this.#slot(hash);
    this.#keys[slot] = hash;
    this.#bits[slot] = (this.#bits[slot] ?? 0) | bits;
  }

  get(hash: number): number {
    return this.#bits[this.#slot(hash)] ?? 0;
  }

  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#bits[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
