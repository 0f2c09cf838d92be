import { checkSeed, checkStep, finish, seed, step } from '../text/hash.ts';

/** Two independent 32-bit hashes of a text: together they tell texts of a dataset apart. */
export const textHash = (text: string): readonly [number, number] => {
  let hash = seed;
  let check = checkSeed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = step(hash, unit);
    check = checkStep(check, unit);
  }
  return [finish(hash), finish(check)];
};

/** Pairs of hashes that have been seen, with open addressing: 12 bytes each at most. */
export class HashSet {
  #slots = new Uint32Array(2 * 1024);
  #count = 0;

  /** Adds a pair; false where it was there. */
  add([hash, check]: readonly [number, number]): boolean {
    if (this.#count * 3 > this.#slots.length) this.#grow();
    // A pair of zeros marks an empty slot.
    const first = hash === 0 && check === 0 ? 1 : hash;
    const slot = this.#find(first, check);
    if (this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0) return false;
    this.#slots[slot] = first;
    this.#slots[slot + 1] = check;
    this.#count += 1;
    return true;
  }

  has([hash, check]: readonly [number, number]): boolean {
    const slot = this.#find(hash === 0 && check === 0 ? 1 : hash, check);
    return this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0;
  }

  #find(hash: number, check: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash * 2) & mask;
    while (
      (this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0) &&
      (this.#slots[slot] !== hash || this.#slots[slot + 1] !== check)
    ) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const hash = before[at] ?? 0;
      const check = before[at + 1] ?? 0;
      if (hash === 0 && check === 0) continue;
      const slot = this.#find(hash, check);
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = check;
    }
  }
}
