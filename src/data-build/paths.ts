import { resolve } from 'node:path';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');
/** Where the packed data lies after a build; the extension takes it from there. */
export const dataFolder = resolve(root, 'build/data');
/** The trained tagger, committed. */
export const modelFile = resolve(root, 'src/train/model.bin');
