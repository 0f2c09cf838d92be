import { openFile, section, words32 } from '../dataset/file.ts';
import type { Calibration } from './tagger/calibration.ts';
import { labelCount } from './tagger/labels.ts';
import type { ChainScores } from './tagger/lattice.ts';
import { Lexicon } from './tagger/lexicon.ts';
import { openNetwork, type NetworkWeights } from './tagger/network.ts';
import { WordVectors } from './tagger/word-vectors.ts';

/**
 * The trained tagger, read in place from its packed file. Sections beside those of the lexicon: `weights`
 * i8[buckets * labelCount], in units of `scale` f32[1]; `transitions` f32[labelCount * labelCount], `starts` and
 * `ends` f32[labelCount]; `calibration` f32[2] (slope and shift). The number of buckets is a power of two.
 */
export class TaggerModel {
  readonly lexicon: Lexicon;
  readonly vectors: WordVectors;
  readonly network: NetworkWeights;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly mask: number;
  readonly chain: ChainScores;
  readonly calibration: Calibration;

  /** Throws DataFileError. */
  constructor(file: ArrayBuffer) {
    const sections = openFile('model', file);
    this.lexicon = new Lexicon(sections);
    this.vectors = new WordVectors(sections);
    this.network = openNetwork(sections);
    const weights = section(sections, 'weights');
    this.weights = new Int8Array(weights.buffer, weights.byteOffset, weights.length);
    this.mask = weights.length / labelCount - 1;
    this.scale = floats(words32(section(sections, 'scale')))[0] ?? 1;
    const [slope = 1, shift = 0] = floats(words32(section(sections, 'calibration')));
    this.calibration = { slope, shift };
    this.chain = {
      transitions: Float64Array.from(floats(words32(section(sections, 'transitions')))),
      starts: Float64Array.from(floats(words32(section(sections, 'starts')))),
      ends: Float64Array.from(floats(words32(section(sections, 'ends')))),
    };
  }
}

const floats = (words: Uint32Array): Float32Array =>
  new Float32Array(words.buffer, words.byteOffset, words.length);
