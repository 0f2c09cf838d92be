/** Collects numbers from 0 to 2^32 - 1 as bytes, seven bits each, the lowest first (LEB128). */
export class VarintWriter {
  #bytes = new Uint8Array(4096);
  length = 0;

  push(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** A copy of what was pushed between two lengths. */
  slice(from = 0, to = this.length): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(from, to);
  }

  /** Forgets the first bytes. */
  drop(count: number): void {
    this.#bytes.copyWithin(0, count, this.length);
    this.length -= count;
  }
}
