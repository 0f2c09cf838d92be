import type { ArticleRecord } from '../article.ts';
import { openFile, packFile } from './file.ts';
import { articlesPerTextFile } from './index-layout.ts';
import type { ArticleIndex } from './index.ts';
import { packStrings, StringPool } from './strings.ts';

/** The number of the file that holds an article's text. */
export const textFileOf = (article: ArticleIndex): number => Math.floor(article / articlesPerTextFile);

/** Packs the whole records of articles, some in each file, in the order of the index. */
export const encodeTexts = (records: readonly ArticleRecord[]): Uint8Array<ArrayBuffer>[] => {
  const files: Uint8Array<ArrayBuffer>[] = [];
  for (let start = 0; start < records.length; start += articlesPerTextFile) {
    const part = records.slice(start, start + articlesPerTextFile);
    const strings = packStrings(
      'records',
      part.map((record) => JSON.stringify(record)),
    );
    files.push(packFile('texts', new Map(strings)));
  }
  return files;
};

/** The record of an article as JSON, from the file that holds it. Throws DataFileError. */
export const recordIn = (file: ArrayBuffer, article: ArticleIndex): unknown => {
  const pool = new StringPool(openFile('texts', file), 'records');
  return JSON.parse(pool.at(article % articlesPerTextFile));
};
