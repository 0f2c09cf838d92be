/** Finds 32-bit keys, such as hashes of words, among many: by open addressing, nothing allocated per look-up. */
export class KeyTable {
  readonly #keys: Uint32Array;
  /** Positions of keys; 0 is an empty slot. */
  readonly #slots: Uint32Array;

  /** `keys` has each key once, from position 1 on. */
  constructor(keys: Uint32Array) {
    this.#keys = keys;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(4, keys.length * 1.6))));
    const mask = this.#slots.length - 1;
    for (let position = 1; position < keys.length; position++) {
      let slot = (keys[position] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = position;
    }
  }

  /** Position of a key, 0 for one that is not there. */
  find(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    for (let position = this.#slots[slot] ?? 0; position !== 0; position = this.#slots[slot] ?? 0) {
      if (this.#keys[position] === key) return position;
      slot = (slot + 1) & mask;
    }
    return 0;
  }
}
