import { section, words32, type Sections } from '../../dataset/file.ts';
import type { Window } from './features.ts';
import { labelCount } from './labels.ts';
import type { WordVectors } from './word-vectors.ts';

/** Words around a token whose vectors the network looks at. */
export const slots = 9;

/** Writes the positions of these words, in `Observations`, into `out`. */
export const writeSlots = (at: Window, out: Int32Array): void => {
  out[0] = at.before2;
  out[1] = at.before;
  out[2] = at.here;
  out[3] = at.after;
  out[4] = at.after2;
  out[5] = at.runBefore;
  out[6] = at.runAfter;
  out[7] = at.runFirst;
  out[8] = at.runLast;
};

/** A network of one hidden layer; `input[(slot * dimensions + dimension) * hidden + unit]`, `output[unit * labelCount + label]`. */
export interface NetworkWeights {
  readonly hidden: number;
  readonly input: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
}

/** Sections: `network.hidden` u32[1], `network.input`, `network.bias` and `network.output` f32[]; see NetworkWeights. */
export const openNetwork = (sections: Sections): NetworkWeights => ({
  hidden: words32(section(sections, 'network.hidden'))[0] ?? 0,
  input: floats(section(sections, 'network.input')),
  bias: floats(section(sections, 'network.bias')),
  output: floats(section(sections, 'network.output')),
});

const floats = (bytes: Uint8Array<ArrayBuffer>): Float32Array =>
  new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);

/** Projections that are kept, a power of two: most of a text's words are few. */
const kept = 8192;

/** Scores tokens by the vectors of the words around them. */
export class Network {
  readonly #vectors: WordVectors;
  readonly #weights: NetworkWeights;
  readonly #sums: Float32Array;
  readonly #keys = new Int32Array(kept).fill(-1);
  readonly #projections: Float32Array;

  constructor(vectors: WordVectors, weights: NetworkWeights) {
    this.#vectors = vectors;
    this.#weights = weights;
    this.#sums = new Float32Array(weights.hidden);
    this.#projections = new Float32Array(kept * weights.hidden);
  }

  /** Adds the scores of a token to `emissions` from `at` on, given the lexicon positions of the words in its slots. */
  addScores(words: Int32Array, emissions: Float64Array, at: number): void {
    const { hidden, bias, output } = this.#weights;
    const sums = this.#sums;
    const projections = this.#projections;
    for (let unit = 0; unit < hidden; unit++) sums[unit] = bias[unit] ?? 0;
    for (let slot = 0; slot < slots; slot++) {
      const word = words[slot] ?? 0;
      if (word === 0 || word > this.#vectors.count) continue;
      const from = this.#project(slot, word);
      for (let unit = 0; unit < hidden; unit++)
        sums[unit] = (sums[unit] ?? 0) + (projections[from + unit] ?? 0);
    }
    for (let unit = 0; unit < hidden; unit++) {
      const value = sums[unit] ?? 0;
      if (value <= 0) continue;
      for (let label = 0; label < labelCount; label++) {
        emissions[at + label] =
          (emissions[at + label] ?? 0) + value * (output[unit * labelCount + label] ?? 0);
      }
    }
  }

  /** Where the projection of a word in a slot lies; computed if it is not among those kept. */
  #project(slot: number, word: number): number {
    const { hidden, input } = this.#weights;
    const { dimensions, values, scale } = this.#vectors;
    const key = word * slots + slot;
    const place = Math.imul(key, 0x9e3779b1) >>> 19;
    const from = place * hidden;
    if (this.#keys[place] === key) return from;
    this.#keys[place] = key;
    const projections = this.#projections;
    for (let unit = 0; unit < hidden; unit++) projections[from + unit] = 0;
    // Four at a time: a sum is loaded and stored once for the four.
    for (let dimension = 0; dimension < dimensions; dimension += 4) {
      const vector = (word - 1) * dimensions + dimension;
      const a = (values[vector] ?? 0) * scale;
      const b = (values[vector + 1] ?? 0) * scale;
      const c = (values[vector + 2] ?? 0) * scale;
      const e = (values[vector + 3] ?? 0) * scale;
      const rowA = (slot * dimensions + dimension) * hidden;
      const rowB = rowA + hidden;
      const rowC = rowB + hidden;
      const rowE = rowC + hidden;
      for (let unit = 0; unit < hidden; unit++) {
        projections[from + unit] =
          (projections[from + unit] ?? 0) +
          a * (input[rowA + unit] ?? 0) +
          b * (input[rowB + unit] ?? 0) +
          c * (input[rowC + unit] ?? 0) +
          e * (input[rowE + unit] ?? 0);
      }
    }
    return from;
  }
}
