/** A few bits for each distinct word of a text, by token hash. Reused from text to text. */
export class WordBits {
  #keys = new Uint32Array(0);
  #bits = new Uint16Array(0);
  #mask = 0;

  /** Forgets all words and makes room for this many distinct ones. */
  clear(words: number): void {
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, words * 2)));
    if (size > this.#keys.length) {
      this.#keys = new Uint32Array(size);
      this.#bits = new Uint16Array(size);
    } else this.#bits.fill(0, 0, size);
    this.#mask = size - 1;
  }

  /** Adds bits, at least one, to those of a word. */
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
