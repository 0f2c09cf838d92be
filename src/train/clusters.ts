import type { Embeddings } from './embeddings.ts';
import { randomFrom } from './random.ts';

/**
 * Puts words that are used alike into `count` clusters: k-means on the unit sphere (Dhillon and Modha, 2001), begun at
 * random words. Gives the cluster of each word, 0 to `count` - 1.
 */
export const clusterWords = (
  { words, dimensions, vectors }: Embeddings,
  count: number,
  rounds: number,
  report: (line: string) => void,
): Uint16Array => {
  const random = randomFrom(count);
  const centres = new Float32Array(count * dimensions);
  for (let cluster = 0; cluster < count; cluster++) {
    const word = Math.floor(random() * words.length);
    centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), cluster * dimensions);
  }
  const clusters = new Uint16Array(words.length);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 0; word < words.length; word++) {
      const nearest = nearestCentre(vectors, word * dimensions, centres, dimensions);
      if (nearest !== clusters[word]) moved += 1;
      clusters[word] = nearest;
    }
    report(`${count} clusters, round ${round + 1} of ${rounds}: ${moved} words moved`);
    if (moved < words.length / 200) break;
    moveCentres(clusters, vectors, centres, dimensions);
  }
  return clusters;
};

const nearestCentre = (
  vectors: Float32Array,
  at: number,
  centres: Float32Array,
  dimensions: number,
): number => {
  let nearest = 0;
  let highest = -Infinity;
  for (let start = 0; start < centres.length; start += dimensions) {
    let product = 0;
    for (let dimension = 0; dimension < dimensions; dimension++)
      product += (vectors[at + dimension] ?? 0) * (centres[start + dimension] ?? 0);
    if (product <= highest) continue;
    highest = product;
    nearest = start / dimensions;
  }
  return nearest;
};

const moveCentres = (
  clusters: Uint16Array,
  vectors: Float32Array,
  centres: Float32Array,
  dimensions: number,
): void => {
  centres.fill(0);
  for (const [word, cluster] of clusters.entries()) {
    for (let dimension = 0; dimension < dimensions; dimension++) {
      const at = cluster * dimensions + dimension;
      centres[at] = (centres[at] ?? 0) + (vectors[word * dimensions + dimension] ?? 0);
    }
  }
  for (let start = 0; start < centres.length; start += dimensions) {
    const centre = centres.subarray(start, start + dimensions);
    const length = Math.hypot(...centre) || 1;
    for (let dimension = 0; dimension < dimensions; dimension++)
      centre[dimension] = (centre[dimension] ?? 0) / length;
  }
};
