import { finish, seed, step } from '../text/hash.ts';

const hashOf = (id: string): number => {
  let hash = seed;
  for (let i = 0; i < id.length; i++) hash = step(hash, id.charCodeAt(i));
  return finish(hash);
};

/** Positions + 1 of ids by hash, open addressing with linear probing; a power of two of them. */
export const idSlots = (ids: readonly string[]): Uint32Array<ArrayBuffer> => {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(ids.length, 4) * 1.5)));
  for (const [index, id] of ids.entries()) {
    let slot = hashOf(id) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  }
  return slots;
};

/** Position of an id, or -1. `idAt` gives the id at a position. */
export const findId = (slots: Uint32Array, id: string, idAt: (index: number) => string): number => {
  let slot = hashOf(id) & (slots.length - 1);
  for (let value = slots[slot] ?? 0; value !== 0; value = slots[slot] ?? 0) {
    if (idAt(value - 1) === id) return value - 1;
    slot = (slot + 1) & (slots.length - 1);
  }
  return -1;
};
