import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, openFile, packFile } from '../../../../../src/core/dataset/file.ts';
import { labelCount } from '../../../../../src/core/detect/tagger/labels.ts';
import { Network, slots } from '../../../../../src/core/detect/tagger/network.ts';
import { WordVectors } from '../../../../../src/core/detect/tagger/word-vectors.ts';

const count = 20;
const dimensions = 4;
const hidden = 3;

const vectors = new WordVectors(
  openFile(
    'model',
    packFile(
      'model',
      new Map([
        ['vectors.shape', bytesOf(Uint32Array.of(count, dimensions))],
        [
          'vectors',
          bytesOf(Int8Array.from({ length: count * dimensions }, (_, i) => ((i * 37) % 255) - 127)),
        ],
        ['vectors.scale', bytesOf(Float32Array.of(0.01))],
      ]),
    ).buffer,
  ),
);
const wave = (length: number): Float32Array => Float32Array.from({ length }, (_, i) => Math.sin(i * 1.7));
const weights = {
  hidden,
  input: wave(slots * dimensions * hidden),
  bias: wave(hidden),
  output: wave(hidden * labelCount),
};

/** The same sums, written down plainly. */
const expectedScores = (words: readonly number[]): number[] => {
  const scores = Array.from({ length: labelCount }, () => 0);
  for (let unit = 0; unit < hidden; unit++) {
    let sum = weights.bias[unit] ?? 0;
    for (const [slot, word] of words.entries()) {
      if (word === 0 || word > count) continue;
      for (let d = 0; d < dimensions; d++) {
        const value = (vectors.values[(word - 1) * dimensions + d] ?? 0) * vectors.scale;
        sum += value * (weights.input[(slot * dimensions + d) * hidden + unit] ?? 0);
      }
    }
    for (let label = 0; label < labelCount; label++) {
      scores[label] =
        (scores[label] ?? 0) + Math.max(0, sum) * (weights.output[unit * labelCount + label] ?? 0);
    }
  }
  return scores;
};

describe('Network', () => {
  it('scores as its formula says, whatever it has scored before', () => {
    const network = new Network(vectors, weights);
    const words = fc.array(fc.integer({ min: 0, max: count + 5 }), { minLength: slots, maxLength: slots });
    fc.assert(
      fc.property(words, (chosen) => {
        const emissions = new Float64Array(2 * labelCount);
        network.addScores(Int32Array.from(chosen), emissions, labelCount);
        const expected = expectedScores(chosen);
        for (let label = 0; label < labelCount; label++) {
          expect(emissions[label]).toBe(0);
          expect(emissions[labelCount + label]).toBeCloseTo(expected[label] ?? 0, 4);
        }
      }),
    );
  });
});
