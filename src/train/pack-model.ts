import { bytesOf, packFile } from '../core/dataset/file.ts';
import type { Calibration } from '../core/detect/tagger/calibration.ts';
import type { ChainWeights } from './mean-weights.ts';

/** Share of the weights that int8 holds without clipping. */
const unclipped = 0.9998;

/** Numbers rounded to twelve bits of their mantissa: all that matters of them, and what is left packs well. */
const shortened = (values: ArrayLike<number>): Float32Array<ArrayBuffer> => {
  const numbers = Float32Array.from(values);
  const bits = new Uint32Array(numbers.buffer);
  for (let i = 0; i < bits.length; i++) bits[i] = ((bits[i] ?? 0) + 0x400) & 0xffff_f800;
  return numbers;
};

/** Packs trained weights, as int8, with the lexicon into the file that `TaggerModel` reads. */
export const packModel = (
  { weights, transitions, starts, ends, network }: ChainWeights,
  calibration: Calibration,
  dropout: number,
  lexicon: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Uint8Array<ArrayBuffer> => {
  const used = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = used[Math.floor((used.length - 1) * unclipped)] ?? 1;
  const unit = largest / 127;
  const quantised = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / unit))),
  );
  return packFile(
    'model',
    new Map([
      ...lexicon,
      ['weights', bytesOf(quantised)],
      ['network.hidden', bytesOf(Uint32Array.of(network.hidden))],
      ['network.input', bytesOf(shortened(network.input))],
      ['network.bias', bytesOf(Float32Array.from(network.bias))],
      ['network.output', bytesOf(Float32Array.from(network.output))],
      ['calibration', bytesOf(Float32Array.of(calibration.slope, calibration.shift))],
      // All features are seen in use, of which training saw a part at a time.
      ['scale', bytesOf(Float32Array.of(unit * (1 - dropout)))],
      ['transitions', bytesOf(Float32Array.from(transitions))],
      ['starts', bytesOf(Float32Array.from(starts))],
      ['ends', bytesOf(Float32Array.from(ends))],
    ]),
  );
};
