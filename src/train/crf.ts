import { labelCount } from '../core/detect/tagger/labels.ts';
import { Lattice } from '../core/detect/tagger/lattice.ts';
import { longestSegment } from '../core/detect/tagger/segments.ts';
import type { WordVectors } from '../core/detect/tagger/word-vectors.ts';
import { step } from './ada-grad.ts';
import type { Example } from './examples.ts';
import { MeanWeights, type ChainWeights } from './mean-weights.ts';
import { NetworkTrainer, type NetworkOptions } from './network-trainer.ts';
import { randomFrom, shuffle } from './random.ts';

/** What one training is set to; `src/train/main.ts` has the values that the committed model was trained with. */
export interface TrainingOptions extends NetworkOptions {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of a token's features that are left out at random, so that none is leant on alone. */
  readonly dropout: number;
  /** The weights given are the mean of those after each of the last so many epochs. */
  readonly averaged: number;
  readonly seed: number;
}

/** Gradients smaller than this are not worth a step. */
const negligible = 1e-3;
/** The same for the network, whose steps cost more. */
const negligibleToNetwork = 0.02;

/** Weights of a linear-chain CRF in training, by AdaGrad. */
export class ChainTrainer implements ChainWeights {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(labelCount * labelCount);
  readonly starts = new Float64Array(labelCount);
  readonly ends = new Float64Array(labelCount);
  readonly network: NetworkTrainer;
  readonly #mean: MeanWeights;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float64Array(labelCount * labelCount).fill(1);
  readonly #startSquares = new Float64Array(labelCount).fill(1);
  readonly #endSquares = new Float64Array(labelCount).fill(1);
  readonly #lattice: Lattice;
  readonly #random: () => number;
  readonly #options: TrainingOptions;
  readonly #width: number;
  readonly #kept: Int32Array;
  readonly #keptCount = new Int32Array(longestSegment);
  readonly #gradients = new Float64Array(labelCount);
  #epochs = 0;

  /** `width` is the number of features a token. */
  constructor(width: number, vectors: WordVectors, options: TrainingOptions) {
    this.#width = width;
    this.#options = options;
    this.weights = new Float32Array(options.buckets * labelCount);
    this.#squares = new Float32Array(options.buckets * labelCount).fill(1);
    this.#random = randomFrom(options.seed);
    this.network = new NetworkTrainer(vectors, options, this.#random);
    this.#mean = new MeanWeights(this);
    this.#kept = new Int32Array(longestSegment * width);
    this.#lattice = new Lattice(longestSegment, this);
  }

  /** The mean of the parameters after each of the last epochs. */
  get mean(): ChainWeights {
    return this.#mean;
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
    this.#epochs += 1;
    if (this.#epochs > this.#options.epochs - this.#options.averaged) this.#mean.add(this);
    return loss / tokens;
  }

  #learn({ features, labels, words, weight }: Example): number {
    const count = labels.length;
    this.#drop(features, count);
    this.#score(count);
    this.network.score(words, count, this.#lattice.emissions);
    this.#lattice.refresh();
    const logSum = this.#lattice.sum(count);
    const gold = this.#scoreOf(labels);
    this.#learnEmissions(labels, weight);
    this.#learnChain(labels, weight);
    return logSum - gold;
  }

  /** Chooses the features that this step sees; kept as positions in `weights`. */
  #drop(features: Int32Array, count: number): void {
    const { dropout } = this.#options;
    const width = this.#width;
    for (let token = 0; token < count; token++) {
      let kept = 0;
      for (let feature = 0; feature < width; feature++) {
        if (this.#random() < dropout) continue;
        this.#kept[token * width + kept] = (features[token * width + feature] ?? 0) * labelCount;
        kept += 1;
      }
      this.#keptCount[token] = kept;
    }
  }

  #score(count: number): void {
    const { weights } = this;
    const { emissions } = this.#lattice;
    const kept = this.#kept;
    emissions.fill(0, 0, count * labelCount);
    for (let token = 0; token < count; token++) {
      const at = token * labelCount;
      const begin = token * this.#width;
      const end = begin + (this.#keptCount[token] ?? 0);
      for (let feature = begin; feature < end; feature++) {
        const weight = kept[feature] ?? 0;
        for (let label = 0; label < labelCount; label++) {
          emissions[at + label] = (emissions[at + label] ?? 0) + (weights[weight + label] ?? 0);
        }
      }
    }
  }

  #scoreOf(labels: Uint8Array): number {
    const { emissions } = this.#lattice;
    let score = (this.starts[labels[0] ?? 0] ?? 0) + (this.ends[labels[labels.length - 1] ?? 0] ?? 0);
    for (let token = 0; token < labels.length; token++) {
      score += emissions[token * labelCount + (labels[token] ?? 0)] ?? 0;
      if (token > 0)
        score += this.transitions[(labels[token - 1] ?? 0) * labelCount + (labels[token] ?? 0)] ?? 0;
    }
    return score;
  }

  #learnEmissions(labels: Uint8Array, weight: number): void {
    const { forward, backward } = this.#lattice;
    const { weights } = this;
    const { rate } = this.#options;
    const squares = this.#squares;
    const gradients = this.#gradients;
    const kept = this.#kept;
    const last = labels.length - 1;
    for (let token = 0; token <= last; token++) {
      let largest = 0;
      for (let label = 0; label < labelCount; label++) {
        const expected =
          (forward[token * labelCount + label] ?? 0) * (backward[token * labelCount + label] ?? 0);
        const gradient = weight * (expected - (labels[token] === label ? 1 : 0));
        gradients[label] = gradient;
        largest = Math.max(largest, Math.abs(gradient));
        if (token === 0) step(this.starts, this.#startSquares, label, gradient, rate);
        if (token === last) step(this.ends, this.#endSquares, label, gradient, rate);
      }
      if (largest < negligible) continue;
      if (largest > negligibleToNetwork) this.network.learn(token, gradients);
      const begin = token * this.#width;
      const end = begin + (this.#keptCount[token] ?? 0);
      for (let feature = begin; feature < end; feature++) {
        const at = kept[feature] ?? 0;
        for (let label = 0; label < labelCount; label++) {
          step(weights, squares, at + label, gradients[label] ?? 0, rate);
        }
      }
    }
  }

  #learnChain(labels: Uint8Array, weight: number): void {
    const { forward, backward, factors, potentials, scales } = this.#lattice;
    for (let token = 1; token < labels.length; token++) {
      for (let before = 0; before < labelCount; before++) {
        const reached = (forward[(token - 1) * labelCount + before] ?? 0) / (scales[token] ?? 1);
        for (let next = 0; next < labelCount; next++) {
          const at = before * labelCount + next;
          const expected =
            reached *
            (factors[at] ?? 0) *
            (potentials[token * labelCount + next] ?? 0) *
            (backward[token * labelCount + next] ?? 0);
          const isGold = labels[token - 1] === before && labels[token] === next;
          const gradient = weight * (expected - (isGold ? 1 : 0));
          if (Math.abs(gradient) > 1e-5) {
            step(this.transitions, this.#transitionSquares, at, gradient, this.#options.rate);
          }
        }
      }
    }
  }
}
