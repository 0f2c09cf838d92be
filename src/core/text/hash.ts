/** Start values of the two token hashes (FNV-1a, and a variant that shares no constant with it). */
export const seed = 0x811c9dc5;
export const checkSeed = 0x3c6ef372;

/** One more code unit into a token's hash (FNV-1a, Fowler, Noll and Vo). */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The same for the second hash, by which the gazetteer tells collisions apart. */
export const checkStep = (hash: number, unit: number): number =>
  Math.imul((hash << 5) ^ (hash >>> 3) ^ unit, 0x2545f491);

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3, Appleby). */
export const finish = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** A phrase's hash after one more token. Start with 0. */
export const extend = (phrase: number, token: number): number =>
  finish(Math.imul(phrase, 0x9e3779b1) ^ token);
