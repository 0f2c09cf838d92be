import { isInside, labelCount, mayFollow, outside } from './labels.ts';

/** Scores of a linear-chain CRF: `transitions[before * labelCount + next]`, `starts[label]` of a first token, `ends[label]` of a last one. */
export interface ChainScores {
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const L = labelCount;

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
  readonly factors = new Float64Array(L * L);
  readonly #best: Float64Array;
  readonly #from: Uint8Array;
  /** exp of the emissions, each token's highest being 1. */
  readonly potentials: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;

  constructor(capacity: number, { transitions, starts, ends }: ChainScores) {
    this.emissions = new Float64Array(capacity * L);
    this.#transitions = transitions;
    this.#starts = starts;
    this.#ends = ends;
    this.#best = new Float64Array(capacity * L);
    this.#from = new Uint8Array(capacity * L);
    this.potentials = new Float64Array(capacity * L);
    this.forward = new Float64Array(capacity * L);
    this.backward = new Float64Array(capacity * L);
    this.scales = new Float64Array(capacity);
    this.refresh();
  }

  /** Takes in transitions that have changed (in training). */
  refresh(): void {
    for (let before = 0; before < L; before++) {
      for (let next = 0; next < L; next++) {
        const allowed = mayFollow(before, next);
        this.factors[before * L + next] = allowed ? Math.exp(this.#transitions[before * L + next] ?? 0) : 0;
      }
    }
  }

  /** The likeliest labels of a segment of `count` tokens, written into `labels` from `at` on. */
  decode(count: number, labels: Uint8Array, at: number): void {
    const { emissions } = this;
    const best = this.#best;
    const transitions = this.#transitions;
    for (let label = 0; label < L; label++) {
      best[label] = isInside(label) ? -1e30 : (emissions[label] ?? 0) + (this.#starts[label] ?? 0);
    }
    for (let t = 1; t < count; t++) {
      for (let next = 0; next < L; next++) {
        let highest = -Infinity;
        let from = outside;
        // A name is continued only after a label of its own class; anything else may follow anything.
        const first = isInside(next) ? next - 1 : 0;
        const last = isInside(next) ? next : L - 1;
        for (let before = first; before <= last; before++) {
          const score = (best[(t - 1) * L + before] ?? 0) + (transitions[before * L + next] ?? 0);
          if (score <= highest) continue;
          highest = score;
          from = before;
        }
        best[t * L + next] = highest + (emissions[t * L + next] ?? 0);
        this.#from[t * L + next] = from;
      }
    }
    let label = outside;
    let highest = -Infinity;
    for (let last = 0; last < L; last++) {
      const score = (best[(count - 1) * L + last] ?? 0) + (this.#ends[last] ?? 0);
      if (score <= highest) continue;
      highest = score;
      label = last;
    }
    for (let t = count - 1; t >= 0; t--) {
      labels[at + t] = label;
      label = this.#from[t * L + label] ?? outside;
    }
  }

  /**
   * Fills `forward` and `backward` with scaled probabilities: `forward * backward` of a token is the probability of
   * each of its labels. Gives the logarithm of the partition sum.
   */
  sum(count: number): number {
    const { emissions, potentials, forward, backward, factors, scales } = this;
    let logSum = 0;
    for (let t = 0; t < count; t++) {
      let highest = -Infinity;
      for (let label = 0; label < L; label++) highest = Math.max(highest, emissions[t * L + label] ?? 0);
      let total = 0;
      for (let label = 0; label < L; label++) {
        const potential = Math.exp((emissions[t * L + label] ?? 0) - highest);
        potentials[t * L + label] = potential;
        let reached = 0;
        if (t === 0) reached = isInside(label) ? 0 : Math.exp(this.#starts[label] ?? 0);
        else {
          for (let before = 0; before < L; before++) {
            reached += (forward[(t - 1) * L + before] ?? 0) * (factors[before * L + label] ?? 0);
          }
        }
        forward[t * L + label] = reached * potential;
        total += reached * potential;
      }
      scales[t] = total;
      for (let label = 0; label < L; label++) forward[t * L + label] = (forward[t * L + label] ?? 0) / total;
      logSum += Math.log(total) + highest;
    }
    // The ends come in last: what they add to the sum is shared out over the last token's backward values.
    let ended = 0;
    for (let label = 0; label < L; label++) {
      const end = Math.exp(this.#ends[label] ?? 0);
      backward[(count - 1) * L + label] = end;
      ended += end * (forward[(count - 1) * L + label] ?? 0);
    }
    for (let label = 0; label < L; label++) {
      backward[(count - 1) * L + label] = (backward[(count - 1) * L + label] ?? 0) / ended;
    }
    logSum += Math.log(ended);
    for (let t = count - 2; t >= 0; t--) {
      const scale = scales[t + 1] ?? 1;
      for (let label = 0; label < L; label++) {
        let reached = 0;
        for (let next = 0; next < L; next++) {
          reached +=
            (factors[label * L + next] ?? 0) *
            (potentials[(t + 1) * L + next] ?? 0) *
            (backward[(t + 1) * L + next] ?? 0);
        }
        backward[t * L + label] = reached / scale;
      }
    }
    return logSum;
  }

  /** After `sum`: the probability that a name with these labels stands at exactly the tokens `from` to before `to`. */
  nameProbability(from: number, to: number, count: number, begin: number): number {
    const inside = begin + 1;
    let probability = this.forward[from * L + begin] ?? 0;
    let label = begin;
    for (let t = from + 1; t < to; t++) {
      probability *=
        ((this.factors[label * L + inside] ?? 0) * (this.potentials[t * L + inside] ?? 0)) /
        (this.scales[t] ?? 1);
      label = inside;
    }
    if (to >= count) return probability * (this.backward[(count - 1) * L + label] ?? 0);
    let ended = 0;
    for (let next = 0; next < L; next++) {
      if (next === inside) continue;
      ended +=
        (this.factors[label * L + next] ?? 0) *
        (this.potentials[to * L + next] ?? 0) *
        (this.backward[to * L + next] ?? 0);
    }
    return (probability * ended) / (this.scales[to] ?? 1);
  }
}
