import { labelCount as L } from '../core/detect/tagger/labels.ts';
import { Lattice } from '../core/detect/tagger/lattice.ts';
import { longestSegment } from '../core/detect/tagger/segments.ts';
import type { Example } from './examples.ts';
import { randomFrom, shuffle } from './random.ts';

export interface TrainingOptions {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of a token's features that are left out at random, so that none is leant on alone. */
  readonly dropout: number;
  readonly seed: number;
}

/** Weights of a linear-chain CRF in training, by AdaGrad (Duchi, Hazan and Singer, 2011). */
export class ChainTrainer {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(L * L);
  readonly starts = new Float64Array(L);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float64Array(L * L).fill(1);
  readonly #startSquares = new Float64Array(L).fill(1);
  readonly #lattice: Lattice;
  readonly #random: () => number;
  readonly #options: TrainingOptions;
  readonly #width: number;
  readonly #kept: Int32Array;
  readonly #keptCount = new Int32Array(longestSegment);

  constructor(width: number, options: TrainingOptions) {
    this.#width = width;
    this.#options = options;
    this.weights = new Float32Array(options.buckets * L);
    this.#squares = new Float32Array(options.buckets * L).fill(1);
    this.#random = randomFrom(options.seed);
    this.#kept = new Int32Array(longestSegment * width);
    this.#lattice = new Lattice(longestSegment, this);
  }

  /** One pass over all examples in random order. Gives the mean loss a token. */
  epoch(examples: Example[]): number {
    shuffle(examples, this.#random);
    let loss = 0;
    let tokens = 0;
    for (const example of examples) {
      loss += this.#learn(example);
      tokens += example.labels.length;
    }
    return loss / tokens;
  }

  #learn({ features, labels, weight }: Example): number {
    const count = labels.length;
    const { emissions } = this.#lattice;
    this.#drop(features, count);
    for (let t = 0; t < count; t++) {
      const kept = this.#keptCount[t] ?? 0;
      for (let label = 0; label < L; label++) {
        let sum = 0;
        for (let f = 0; f < kept; f++) sum += this.weights[(this.#kept[t * this.#width + f] ?? 0) + label] ?? 0;
        emissions[t * L + label] = sum;
      }
    }
    this.#lattice.refresh();
    const logSum = this.#lattice.sum(count);
    const gold = this.#scoreOf(labels);
    this.#update(labels, weight);
    return logSum - gold;
  }

  /** Chooses the features that this step sees; kept as positions in `weights`. */
  #drop(features: Int32Array, count: number): void {
    const { dropout } = this.#options;
    for (let t = 0; t < count; t++) {
      let kept = 0;
      for (let f = 0; f < this.#width; f++) {
        if (this.#random() < dropout) continue;
        this.#kept[t * this.#width + kept] = (features[t * this.#width + f] ?? 0) * L;
        kept += 1;
      }
      this.#keptCount[t] = kept;
    }
  }

  #scoreOf(labels: Uint8Array): number {
    const { emissions } = this.#lattice;
    let score = this.starts[labels[0] ?? 0] ?? 0;
    for (let t = 0; t < labels.length; t++) {
      score += emissions[t * L + (labels[t] ?? 0)] ?? 0;
      if (t > 0) score += this.transitions[(labels[t - 1] ?? 0) * L + (labels[t] ?? 0)] ?? 0;
    }
    return score;
  }

  #update(labels: Uint8Array, weight: number): void {
    const { forward, backward, factors, potentials, scales } = this.#lattice;
    const count = labels.length;
    const { rate } = this.#options;
    for (let t = 0; t < count; t++) {
      for (let label = 0; label < L; label++) {
        const expected = (forward[t * L + label] ?? 0) * (backward[t * L + label] ?? 0);
        const gradient = weight * (expected - (labels[t] === label ? 1 : 0));
        if (Math.abs(gradient) < 1e-4) continue;
        if (t === 0) step(this.starts, this.#startSquares, label, gradient, rate);
        const kept = this.#keptCount[t] ?? 0;
        for (let f = 0; f < kept; f++) {
          step(this.weights, this.#squares, (this.#kept[t * this.#width + f] ?? 0) + label, gradient, rate);
        }
      }
      if (t === 0) continue;
      for (let before = 0; before < L; before++) {
        const reached = (forward[(t - 1) * L + before] ?? 0) / (scales[t] ?? 1);
        for (let next = 0; next < L; next++) {
          const at = before * L + next;
          const expected =
            reached * (factors[at] ?? 0) * (potentials[t * L + next] ?? 0) * (backward[t * L + next] ?? 0);
          const isGold = labels[t - 1] === before && labels[t] === next;
          const gradient = weight * (expected - (isGold ? 1 : 0));
          if (Math.abs(gradient) > 1e-5) step(this.transitions, this.#transitionSquares, at, gradient, rate);
        }
      }
    }
  }
}

const step = (
  values: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  at: number,
  gradient: number,
  rate: number,
): void => {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
};
