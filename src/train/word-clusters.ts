import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { readJson } from '../files/json.ts';
import { cacheFolder, embeddedWords } from './cache.ts';
import { clusterWords } from './clusters.ts';
import { loadEmbeddings } from './embeddings.ts';

const fineClusters = 1024;
const coarseClusters = 128;
const rounds = 12;

const clustersSchema = v.object({
  /** The embedded words, commonest first. */
  words: v.array(v.string()),
  /** The cluster of each word, from 0, among many small ones, and among few large ones. */
  fine: v.array(v.number()),
  coarse: v.array(v.number()),
});

/** Words with the clusters of words used alike that each is in. */
export type WordClusters = Readonly<v.InferOutput<typeof clustersSchema>>;

/** The clusters of the embedded words: computed once, which takes minutes, then read from `build/train`. */
export const loadClusters = (report: (line: string) => void): WordClusters => {
  const path = resolve(cacheFolder, `clusters-${embeddedWords}-${fineClusters}-${coarseClusters}.json`);
  if (!existsSync(path)) {
    const embeddings = loadEmbeddings(embeddedWords);
    const clusters: WordClusters = {
      words: [...embeddings.words],
      fine: [...clusterWords(embeddings, fineClusters, rounds, report)],
      coarse: [...clusterWords(embeddings, coarseClusters, rounds, report)],
    };
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(path, JSON.stringify(clusters));
  }
  return readJson(path, clustersSchema);
};
