import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginOf,
  insideOf,
  labelCount,
  mayFollow,
  isInside,
} from '../../../../../src/core/detect/tagger/labels.ts';
import { Lattice } from '../../../../../src/core/detect/tagger/lattice.ts';

const score = fc.double({ min: -3, max: 3, noNaN: true });
const scores = (length: number): fc.Arbitrary<number[]> =>
  fc.array(score, { minLength: length, maxLength: length });

const chains = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    emissions: scores(count * labelCount),
    transitions: scores(labelCount * labelCount),
    starts: scores(labelCount),
    ends: scores(labelCount),
  }),
);

interface Chain {
  readonly count: number;
  readonly emissions: readonly number[];
  readonly transitions: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const latticeOf = ({ emissions, transitions, starts, ends }: Chain): Lattice => {
  const lattice = new Lattice(4, {
    transitions: Float64Array.from(transitions),
    starts: Float64Array.from(starts),
    ends: Float64Array.from(ends),
  });
  lattice.emissions.set(emissions);
  return lattice;
};

/** All label sequences that may be, with their scores. */
const sequencesOf = (chain: Chain): { labels: number[]; score: number }[] => {
  let sequences = [{ labels: [] as number[], score: 0 }];
  for (let token = 0; token < chain.count; token++) {
    sequences = sequences.flatMap(({ labels, score: sum }) =>
      Array.from({ length: labelCount }, (_, label) => label).flatMap((label) => {
        const before = labels.at(-1);
        if (before === undefined ? isInside(label) : !mayFollow(before, label)) return [];
        const step =
          before === undefined ? chain.starts[label] : chain.transitions[before * labelCount + label];
        const end = token === chain.count - 1 ? (chain.ends[label] ?? 0) : 0;
        return [
          {
            labels: [...labels, label],
            score: sum + (step ?? 0) + (chain.emissions[token * labelCount + label] ?? 0) + end,
          },
        ];
      }),
    );
  }
  return sequences;
};

const weigh = (sequences: readonly { score: number }[]): number =>
  sequences.reduce((sum, sequence) => sum + Math.exp(sequence.score), 0);

describe('Lattice', () => {
  it('decodes the sequence of the highest score', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const labels = new Uint8Array(chain.count);
        latticeOf(chain).decode(chain.count, labels, 0);
        const sequences = sequencesOf(chain);
        const highest = Math.max(...sequences.map((sequence) => sequence.score));
        const decoded = sequences.find((sequence) =>
          sequence.labels.every((label, token) => label === labels[token]),
        );
        expect(decoded?.score).toBeCloseTo(highest, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('sums over all sequences', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        expect(latticeOf(chain).sum(chain.count)).toBeCloseTo(Math.log(weigh(sequencesOf(chain))), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('gives each token probabilities that sum to one', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const lattice = latticeOf(chain);
        lattice.sum(chain.count);
        for (let token = 0; token < chain.count; token++) {
          let total = 0;
          for (let label = 0; label < labelCount; label++) {
            total +=
              (lattice.forward[token * labelCount + label] ?? 0) *
              (lattice.backward[token * labelCount + label] ?? 0);
          }
          expect(total).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('gives a name the share of the sequences in which it stands at exactly its tokens', () => {
    fc.assert(
      fc.property(chains, fc.nat(2), fc.nat(2), fc.integer({ min: 0, max: 3 }), (chain, a, b, nameClass) => {
        const from = Math.min(a, b, chain.count - 1);
        const to = Math.min(Math.max(a, b) + 1, chain.count);
        const lattice = latticeOf(chain);
        lattice.sum(chain.count);
        const stands = (labels: readonly number[]): boolean =>
          labels
            .slice(from, to)
            .every((label, token) => label === (token === 0 ? beginOf : insideOf)(nameClass)) &&
          labels[to] !== insideOf(nameClass);
        const sequences = sequencesOf(chain);
        const share = weigh(sequences.filter(({ labels }) => stands(labels))) / weigh(sequences);
        expect(lattice.nameProbability(from, to, chain.count, beginOf(nameClass))).toBeCloseTo(share, 6);
      }),
      { numRuns: 100 },
    );
  });
});
