import { articlesPerBlock, openBlock } from '../../core/imported/blocks.ts';
import type { DatasetFiles } from '../../shared/datasets/database.ts';

/** Blocks read in one transaction. */
const blocksAtOnce = 64;

/** The articles of a dataset as JSON, in order; for a block that cannot be read, its number. */
export async function* storedArticles(
  files: DatasetFiles,
  articles: number,
): AsyncGenerator<readonly string[] | { readonly damaged: number }, void, undefined> {
  const blocks = Math.ceil(articles / articlesPerBlock);
  for (let first = 0; first < blocks; first += blocksAtOnce) {
    const last = Math.min(first + blocksAtOnce, blocks) - 1;
    const stored = await files.getAll('articles', IDBKeyRange.bound(first, last));
    const keys = await files.getAllKeys('articles', IDBKeyRange.bound(first, last));
    const byNumber = new Map(keys.map((key, position) => [key, stored[position]]));
    for (let number = first; number <= last; number++) yield readBlock(byNumber.get(number), number);
  }
}

/** A stored article as a record of a file: without what the import has made out by itself. */
export const recordOf = (json: string): Readonly<Record<string, unknown>> => {
  const { guessed, kind, ...article }: Record<string, unknown> = JSON.parse(json);
  return guessed === true ? article : { ...article, kind };
};

const readBlock = (
  bytes: Uint8Array<ArrayBuffer> | undefined,
  number: number,
): readonly string[] | { readonly damaged: number } => {
  if (!bytes) return { damaged: number };
  try {
    const pool = openBlock(bytes);
    return Array.from({ length: pool.length }, (_, position) => pool.at(position));
  } catch {
    return { damaged: number };
  }
};
