import { isInside, labelCount, mayFollow, outside } from './labels.ts';

/** Scores of a linear-chain CRF: `transitions[before * labelCount + next]`, `starts[label]` of a first token, `ends[label]` of a last one. */
export interface ChainScores {
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/**
 * Decodes segments of up to `capacity` tokens. `emissions[token * labelCount + label]` holds the token's own scores.
 * Viterbi's algorithm, and the forward-backward algorithm with scaling (Rabiner, 1989), for a linear-chain CRF
 * (Lafferty, McCallum and Pereira, 2001). Labels that may not follow each other never do.
 */
export class Lattice {
  readonly emissions: Float64Array;
  readonly #transitions: Float64Array;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  /** exp of the transitions, 0 where not allowed. */
  readonly factors = new Float64Array(labelCount * labelCount);
  readonly #best: Float64Array;
  readonly #from: Uint8Array;
  /** exp of the emissions, each token's highest being 1. */
  readonly potentials: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;

  constructor(capacity: number, { transitions, starts, ends }: ChainScores) {
    this.emissions = new Float64Array(capacity * labelCount);
    this.#transitions = transitions;
    this.#starts = starts;
    this.#ends = ends;
    this.#best = new Float64Array(capacity * labelCount);
    this.#from = new Uint8Array(capacity * labelCount);
    this.potentials = new Float64Array(capacity * labelCount);
    this.forward = new Float64Array(capacity * labelCount);
    this.backward = new Float64Array(capacity * labelCount);
    this.scales = new Float64Array(capacity);
    this.refresh();
  }

  /** Takes in transitions that have changed (in training). */
  refresh(): void {
    for (let before = 0; before < labelCount; before++) {
      for (let next = 0; next < labelCount; next++) {
        const allowed = mayFollow(before, next);
        this.factors[before * labelCount + next] = allowed
          ? Math.exp(this.#transitions[before * labelCount + next] ?? 0)
          : 0;
      }
    }
  }

  /** The likeliest labels of a segment of `count` tokens, written into `labels` from `at` on. */
  decode(count: number, labels: Uint8Array, at: number): void {
    const { emissions } = this;
    const best = this.#best;
    const transitions = this.#transitions;
    for (let label = 0; label < labelCount; label++) {
      best[label] = isInside(label) ? -1e30 : (emissions[label] ?? 0) + (this.#starts[label] ?? 0);
    }
    for (let token = 1; token < count; token++) {
      for (let next = 0; next < labelCount; next++) {
        let highest = -Infinity;
        let from = outside;
        // A name is continued only after a label of its own class; anything else may follow anything.
        const first = isInside(next) ? next - 1 : 0;
        const last = isInside(next) ? next : labelCount - 1;
        for (let before = first; before <= last; before++) {
          const score =
            (best[(token - 1) * labelCount + before] ?? 0) + (transitions[before * labelCount + next] ?? 0);
          if (score <= highest) continue;
          highest = score;
          from = before;
        }
        best[token * labelCount + next] = highest + (emissions[token * labelCount + next] ?? 0);
        this.#from[token * labelCount + next] = from;
      }
    }
    let label = outside;
    let highest = -Infinity;
    for (let last = 0; last < labelCount; last++) {
      const score = (best[(count - 1) * labelCount + last] ?? 0) + (this.#ends[last] ?? 0);
      if (score <= highest) continue;
      highest = score;
      label = last;
    }
    for (let token = count - 1; token >= 0; token--) {
      labels[at + token] = label;
      label = this.#from[token * labelCount + label] ?? outside;
    }
  }

  /**
   * Fills `forward` and `backward` with scaled probabilities: `forward * backward` of a token is the probability of
   * each of its labels. Gives the logarithm of the partition sum.
   */
  sum(count: number): number {
    const { emissions, potentials, forward, backward, factors, scales } = this;
    let logSum = 0;
    for (let token = 0; token < count; token++) {
      let highest = -Infinity;
      for (let label = 0; label < labelCount; label++)
        highest = Math.max(highest, emissions[token * labelCount + label] ?? 0);
      let total = 0;
      for (let label = 0; label < labelCount; label++) {
        const potential = Math.exp((emissions[token * labelCount + label] ?? 0) - highest);
        potentials[token * labelCount + label] = potential;
        let reached = 0;
        if (token === 0) reached = isInside(label) ? 0 : Math.exp(this.#starts[label] ?? 0);
        else {
          for (let before = 0; before < labelCount; before++) {
            reached +=
              (forward[(token - 1) * labelCount + before] ?? 0) * (factors[before * labelCount + label] ?? 0);
          }
        }
        forward[token * labelCount + label] = reached * potential;
        total += reached * potential;
      }
      scales[token] = total;
      for (let label = 0; label < labelCount; label++)
        forward[token * labelCount + label] = (forward[token * labelCount + label] ?? 0) / total;
      logSum += Math.log(total) + highest;
    }
    // The ends come in last: what they add to the sum is shared out over the last token's backward values.
    let ended = 0;
    for (let label = 0; label < labelCount; label++) {
      const end = Math.exp(this.#ends[label] ?? 0);
      backward[(count - 1) * labelCount + label] = end;
      ended += end * (forward[(count - 1) * labelCount + label] ?? 0);
    }
    for (let label = 0; label < labelCount; label++) {
      backward[(count - 1) * labelCount + label] = (backward[(count - 1) * labelCount + label] ?? 0) / ended;
    }
    logSum += Math.log(ended);
    for (let token = count - 2; token >= 0; token--) {
      const scale = scales[token + 1] ?? 1;
      for (let label = 0; label < labelCount; label++) {
        let reached = 0;
        for (let next = 0; next < labelCount; next++) {
          reached +=
            (factors[label * labelCount + next] ?? 0) *
            (potentials[(token + 1) * labelCount + next] ?? 0) *
            (backward[(token + 1) * labelCount + next] ?? 0);
        }
        backward[token * labelCount + label] = reached / scale;
      }
    }
    return logSum;
  }

  /** After `sum`: the probability that a name with these labels stands at exactly the tokens `from` to before `to`. */
  nameProbability(from: number, to: number, count: number, begin: number): number {
    const inside = begin + 1;
    let probability = this.forward[from * labelCount + begin] ?? 0;
    let label = begin;
    for (let token = from + 1; token < to; token++) {
      probability *=
        ((this.factors[label * labelCount + inside] ?? 0) *
          (this.potentials[token * labelCount + inside] ?? 0)) /
        (this.scales[token] ?? 1);
      label = inside;
    }
    if (to >= count) return probability * (this.backward[(count - 1) * labelCount + label] ?? 0);
    let ended = 0;
    for (let next = 0; next < labelCount; next++) {
      if (next === inside) continue;
      ended +=
        (this.factors[label * labelCount + next] ?? 0) *
        (this.potentials[to * labelCount + next] ?? 0) *
        (this.backward[to * labelCount + next] ?? 0);
    }
    return (probability * ended) / (this.scales[to] ?? 1);
  }
}
