import { resolve } from 'node:path';

/** Words, the commonest of the embeddings, that get clusters and vectors. */
export const embeddedWords = 50_000;

/** Where what takes minutes to compute is kept from one training to the next. */
export const cacheFolder = resolve(import.meta.dirname, '../../build/train');
