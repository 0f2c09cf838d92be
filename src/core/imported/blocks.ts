import { openFile, packFile } from '../dataset/file.ts';
import { packStrings, StringPool } from '../dataset/strings.ts';
import type { ImportedArticle } from './article.ts';

/** Articles in one block: what a list of results reads is one block a result, so it is kept small. */
export const articlesPerBlock = 16;

/** Number of the block that holds an article, by its number in the dataset. */
export const blockOf = (article: number): number => Math.floor(article / articlesPerBlock);

/** Packs up to `articlesPerBlock` articles, given as JSON. */
export const packBlock = (articles: readonly string[]): Uint8Array<ArrayBuffer> =>
  packFile('articles', new Map(packStrings('articles', articles)));

/** The articles of a block as JSON. Throws DataFileError. */
export const openBlock = (block: Uint8Array<ArrayBuffer>): StringPool =>
  new StringPool(openFile('articles', wholeBuffer(block)), 'articles');

/** A stored file as `openFile` wants it: storage gives arrays that have their buffers for themselves. */
export const wholeBuffer = (bytes: Uint8Array<ArrayBuffer>): ArrayBuffer =>
  bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
    ? bytes.buffer
    : bytes.slice().buffer;

/** An article as blocks hold it. */
export const articleJson = (article: ImportedArticle): string => JSON.stringify(article);
