import { section, words32, type Sections } from '../../dataset/file.ts';

/**
 * Dense vectors of the words of the lexicon that have one: positions 1 to `count`, the first of the lexicon. Sections:
 * `vectors.shape` u32[2] (count, and dimensions, a multiple of four), `vectors` i8[count * dimensions], in units of `vectors.scale` f32[1].
 */
export class WordVectors {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Int8Array;
  readonly scale: number;

  constructor(sections: Sections) {
    const shape = words32(section(sections, 'vectors.shape'));
    this.count = shape[0] ?? 0;
    this.dimensions = shape[1] ?? 0;
    const values = section(sections, 'vectors');
    this.values = new Int8Array(values.buffer, values.byteOffset, values.length);
    const scale = section(sections, 'vectors.scale');
    this.scale = new Float32Array(scale.buffer, scale.byteOffset, 1)[0] ?? 1;
  }
}
