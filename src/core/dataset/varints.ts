/**
 * Collects numbers from 0 to 2^32 - 1 in seven bits a byte, the lowest first (LEB128); the eighth bit of a byte says that
 * more follow. Small numbers, and so lengths and gaps, take one byte each.
 */
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

/** Numbers in the same form. */
export const encodeVarints = (numbers: readonly number[]): Uint8Array<ArrayBuffer> => {
  const writer = new VarintWriter();
  for (const number of numbers) writer.push(number);
  return writer.slice();
};

/** The numbers that were encoded. */
export const decodeVarints = (bytes: Uint8Array): Uint32Array<ArrayBuffer> => {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) < 0x80) count += 1;
  const numbers = new Uint32Array(count);
  let number = 0;
  let shift = 0;
  let position = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    number |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    numbers[position] = number;
    position += 1;
    number = 0;
    shift = 0;
  }
  return numbers;
};
