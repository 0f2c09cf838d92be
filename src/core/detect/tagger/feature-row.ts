/** Features of a token, at most. */
export const featuresPerToken = 112;

/** The features of one token, as buckets of a hashed weight table (Weinberger and others, 2009). */
export class FeatureRow {
  readonly buckets = new Int32Array(featuresPerToken);
  count = 0;
  readonly #mask: number;

  /** `mask` is the number of buckets, a power of two, less one. */
  constructor(mask: number) {
    this.#mask = mask;
  }

  /** Adds a feature. Each token adds the same ones in the same order: its place in the row tells what a value means. */
  add(value: number): void {
    let h = Math.imul(value + Math.imul(this.count + 1, 0x9e3779b1), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
    this.buckets[this.count] = (h ^ (h >>> 13)) & this.#mask;
    this.count += 1;
  }
}

/** One value of two. */
export const mix = (a: number, b: number): number => Math.imul(a ^ (b >>> 16) ^ (b << 7), 0x27d4eb2f) + b;
