import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bytesOf } from '../core/dataset/file.ts';
import { cacheFolder, embeddedWords } from './cache.ts';
import { loadEmbeddings } from './embeddings.ts';
import { reduceVectors } from './principal-axes.ts';

/** Share of the vectors' numbers that int8 holds without clipping. */
const unclipped = 0.999;

/** The sections of the model file that `WordVectors` reads: the vectors of these rows of the embeddings, in int8. */
export const packVectors = (
  rows: readonly number[],
  dimensions: number,
): [string, Uint8Array<ArrayBuffer>][] => {
  const reduced = cachedVectors(dimensions);
  const norm = Math.sqrt(reduced.reduce((sum, value) => sum + value * value, 0) / reduced.length);
  for (let i = 0; i < reduced.length; i++) reduced[i] = (reduced[i] ?? 0) / norm;
  const all = reduced.map(Math.abs).sort();
  const unit = (all[Math.floor((all.length - 1) * unclipped)] ?? 1) / 127;
  const values = new Int8Array(rows.length * dimensions);
  for (const [place, row] of rows.entries()) {
    for (let axis = 0; axis < dimensions; axis++) {
      const value = Math.round((reduced[row * dimensions + axis] ?? 0) / unit);
      values[place * dimensions + axis] = Math.max(-127, Math.min(127, value));
    }
  }
  return [
    ['vectors.shape', bytesOf(Uint32Array.of(rows.length, dimensions))],
    ['vectors', bytesOf(values)],
    ['vectors.scale', bytesOf(Float32Array.of(unit))],
  ];
};

const cachedVectors = (dimensions: number): Float32Array => {
  const path = resolve(cacheFolder, `vectors-${embeddedWords}-${dimensions}.bin`);
  if (!existsSync(path)) {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(path, bytesOf(Float32Array.from(reduceVectors(loadEmbeddings(embeddedWords), dimensions))));
  }
  return new Float32Array(new Uint8Array(readFileSync(path)).buffer);
};
