import { labelCount } from '../core/detect/tagger/labels.ts';
import { slots, type NetworkWeights } from '../core/detect/tagger/network.ts';
import { longestSegment } from '../core/detect/tagger/segments.ts';
import type { WordVectors } from '../core/detect/tagger/word-vectors.ts';
import { step } from './ada-grad.ts';

/** What of that concerns the network: units of its hidden layer, and its own learning rate. */
export interface NetworkOptions {
  readonly hidden: number;
  readonly networkRate: number;
  /** Share of hidden units, and of words, that a step leaves out. */
  readonly networkDropout: number;
  readonly wordDropout: number;
}

/** Weights of the network over word vectors in training, by AdaGrad, together with the chain. */
export class NetworkTrainer implements NetworkWeights {
  readonly hidden: number;
  readonly input: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
  readonly #inputSquares: Float32Array;
  readonly #biasSquares: Float32Array;
  readonly #outputSquares: Float32Array;
  readonly #vectors: Float32Array;
  readonly #count: number;
  readonly #dimensions: number;
  readonly #random: () => number;
  readonly #options: NetworkOptions;
  /** Of the segment in hand: words seen, and what each hidden unit gave. */
  readonly #words = new Int32Array(longestSegment * slots);
  readonly #values: Float32Array;
  readonly #deltas: Float64Array;

  constructor(vectors: WordVectors, options: NetworkOptions, random: () => number) {
    this.#options = options;
    this.#random = random;
    this.#count = vectors.count;
    this.#dimensions = vectors.dimensions;
    this.#vectors = Float32Array.from(vectors.values, (value) => value * vectors.scale);
    this.hidden = options.hidden;
    const inputs = slots * vectors.dimensions;
    this.input = Float32Array.from(
      { length: inputs * options.hidden },
      () => (random() * 2 - 1) / Math.sqrt(inputs),
    );
    this.bias = new Float32Array(options.hidden);
    this.output = Float32Array.from(
      { length: options.hidden * labelCount },
      () => (random() * 2 - 1) / Math.sqrt(options.hidden),
    );
    this.#inputSquares = new Float32Array(this.input.length).fill(1);
    this.#biasSquares = new Float32Array(this.bias.length).fill(1);
    this.#outputSquares = new Float32Array(this.output.length).fill(1);
    this.#values = new Float32Array(longestSegment * options.hidden);
    this.#deltas = new Float64Array(options.hidden);
  }

  /** Adds the scores of a segment's tokens to `emissions`, some words and hidden units left out at random. */
  score(words: Int32Array, count: number, emissions: Float64Array): void {
    const { hidden, input, bias, output } = this;
    const values = this.#values;
    const dimensions = this.#dimensions;
    const vectors = this.#vectors;
    const { networkDropout, wordDropout } = this.#options;
    const scale = 1 / (1 - networkDropout);
    for (let token = 0; token < count; token++) {
      const to = token * hidden;
      for (let unit = 0; unit < hidden; unit++) values[to + unit] = bias[unit] ?? 0;
      for (let slot = 0; slot < slots; slot++) {
        const word = words[token * slots + slot] ?? 0;
        const isSeen = word > 0 && word <= this.#count && this.#random() >= wordDropout;
        this.#words[token * slots + slot] = isSeen ? word : 0;
        if (!isSeen) continue;
        for (let dimension = 0; dimension < dimensions; dimension++) {
          const value = vectors[(word - 1) * dimensions + dimension] ?? 0;
          const row = (slot * dimensions + dimension) * hidden;
          for (let unit = 0; unit < hidden; unit++) {
            values[to + unit] = (values[to + unit] ?? 0) + value * (input[row + unit] ?? 0);
          }
        }
      }
      for (let unit = 0; unit < hidden; unit++) {
        const isSeen = (values[to + unit] ?? 0) > 0 && this.#random() >= networkDropout;
        const value = isSeen ? (values[to + unit] ?? 0) * scale : 0;
        values[to + unit] = value;
        if (value === 0) continue;
        for (let label = 0; label < labelCount; label++) {
          emissions[token * labelCount + label] =
            (emissions[token * labelCount + label] ?? 0) + value * (output[unit * labelCount + label] ?? 0);
        }
      }
    }
  }

  /** One step for `token` of the segment last scored. */
  learn(token: number, gradients: Float64Array): void {
    const { hidden, input, bias, output } = this;
    const { networkRate, networkDropout } = this.#options;
    const scale = 1 / (1 - networkDropout);
    const deltas = this.#deltas;
    for (let unit = 0; unit < hidden; unit++) {
      const value = this.#values[token * hidden + unit] ?? 0;
      let delta = 0;
      if (value > 0) {
        for (let label = 0; label < labelCount; label++) {
          const gradient = gradients[label] ?? 0;
          delta += gradient * (output[unit * labelCount + label] ?? 0);
          step(output, this.#outputSquares, unit * labelCount + label, gradient * value, networkRate);
        }
      }
      deltas[unit] = delta * scale;
      if (delta !== 0) step(bias, this.#biasSquares, unit, delta * scale, networkRate);
    }
    for (let slot = 0; slot < slots; slot++) {
      const word = this.#words[token * slots + slot] ?? 0;
      if (word === 0) continue;
      for (let dimension = 0; dimension < this.#dimensions; dimension++) {
        const value = this.#vectors[(word - 1) * this.#dimensions + dimension] ?? 0;
        const row = (slot * this.#dimensions + dimension) * hidden;
        for (let unit = 0; unit < hidden; unit++) {
          const delta = deltas[unit] ?? 0;
          if (delta !== 0) step(input, this.#inputSquares, row + unit, delta * value, networkRate);
        }
      }
    }
  }
}
