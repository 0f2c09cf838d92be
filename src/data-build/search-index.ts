import MiniSearch from 'minisearch';
import type { ArticleRecord } from '../core/article.ts';
import { packFile } from '../core/dataset/file.ts';
import { searchIndexOptions, searchIndexSection } from '../core/search/options.ts';

/** Packs the full-text index over titles and texts. The same articles in the same order give the same bytes. */
export const encodeSearchIndex = (
  records: readonly Pick<ArticleRecord, 'id' | 'title' | 'text'>[],
): Uint8Array<ArrayBuffer> => {
  const index = new MiniSearch(searchIndexOptions);
  index.addAll(records.map(({ id, title, text }) => ({ id, title, text })));
  const json = new TextEncoder().encode(JSON.stringify(index));
  return packFile('search', new Map([[searchIndexSection, json]]));
};
