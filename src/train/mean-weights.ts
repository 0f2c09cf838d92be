import type { ChainScores } from '../core/detect/tagger/lattice.ts';
import type { NetworkWeights } from '../core/detect/tagger/network.ts';

/** The parameters of a linear-chain CRF: `weights[bucket * labelCount + label]`, and those of the chain. */
export interface ChainWeights extends ChainScores {
  readonly network: NetworkWeights;
  readonly weights: Float32Array;
}

/** The mean of a model's parameters at several moments of its training. */
export class MeanWeights implements ChainWeights {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly network: NetworkWeights;
  #moments = 0;

  /** All zeros, in the shape of `model`. */
  constructor({ weights, transitions, starts, ends, network }: ChainWeights) {
    this.weights = new Float32Array(weights.length);
    this.transitions = new Float64Array(transitions.length);
    this.starts = new Float64Array(starts.length);
    this.ends = new Float64Array(ends.length);
    this.network = {
      hidden: network.hidden,
      input: new Float32Array(network.input.length),
      bias: new Float32Array(network.bias.length),
      output: new Float32Array(network.output.length),
    };
  }

  /** Takes in the parameters as they are now. */
  add({ weights, transitions, starts, ends, network }: ChainWeights): void {
    this.#moments += 1;
    const pairs = [
      [this.weights, weights],
      [this.transitions, transitions],
      [this.starts, starts],
      [this.ends, ends],
      [this.network.input, network.input],
      [this.network.bias, network.bias],
      [this.network.output, network.output],
    ] as const;
    for (const [mean, now] of pairs) {
      for (let i = 0; i < mean.length; i++)
        mean[i] = (mean[i] ?? 0) + ((now[i] ?? 0) - (mean[i] ?? 0)) / this.#moments;
    }
  }
}
