import type { Embeddings } from './embeddings.ts';

/**
 * The vectors in the `count` directions in which they differ most (principal component analysis, by subspace
 * iteration), one after the other.
 */
export const reduceVectors = ({ words, dimensions, vectors }: Embeddings, count: number): Float32Array => {
  const covariance = covarianceOf(vectors, words.length, dimensions);
  const axes = Array.from({ length: count }, (_, axis) =>
    Float64Array.from({ length: dimensions }, (_unused, dimension) =>
      dimension === axis ? 1 : 0.01 * Math.sin(1 + axis * 7 + dimension * 3),
    ),
  );
  for (let round = 0; round < 60; round++) {
    for (const [index, axis] of axes.entries()) {
      const turned = Float64Array.from({ length: dimensions }, (_, dimension) =>
        dot(covariance[dimension] ?? axis, axis),
      );
      for (const other of axes.slice(0, index)) {
        const along = dot(turned, other);
        for (let dimension = 0; dimension < dimensions; dimension++)
          turned[dimension] = (turned[dimension] ?? 0) - along * (other[dimension] ?? 0);
      }
      const length = Math.sqrt(dot(turned, turned)) || 1;
      for (let dimension = 0; dimension < dimensions; dimension++)
        axis[dimension] = (turned[dimension] ?? 0) / length;
    }
  }
  const reduced = new Float32Array(words.length * count);
  for (let word = 0; word < words.length; word++) {
    const vector = vectors.subarray(word * dimensions, (word + 1) * dimensions);
    for (const [index, axis] of axes.entries()) reduced[word * count + index] = dot(vector, axis);
  }
  return reduced;
};

const dot = (a: Float32Array | Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let dimension = 0; dimension < b.length; dimension++) sum += (a[dimension] ?? 0) * (b[dimension] ?? 0);
  return sum;
};

const covarianceOf = (vectors: Float32Array, count: number, dimensions: number): Float64Array[] => {
  const rows = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (let word = 0; word < count; word++) {
    for (const [a, row] of rows.entries()) {
      const value = vectors[word * dimensions + a] ?? 0;
      for (let b = 0; b < dimensions; b++)
        row[b] = (row[b] ?? 0) + value * (vectors[word * dimensions + b] ?? 0);
    }
  }
  return rows;
};
