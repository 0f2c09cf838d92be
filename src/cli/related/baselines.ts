import MiniSearch from 'minisearch';
import { analyse, type AnalysisData } from '../../core/analyse.ts';
import type { DatasetIndex } from '../../core/dataset/index.ts';
import { postingShift } from '../../core/dataset/index-layout.ts';

/** Ranks articles for a text: ids, best first. */
export type Ranker = (text: string) => readonly string[];

const limit = 10;

interface Text {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** BM25 over titles and texts, by a library, with the text as the query. */
export const byWords = (texts: readonly Text[]): Ranker => {
  const search = new MiniSearch<Text>({ fields: ['title', 'text'], idField: 'id' });
  search.addAll(texts);
  return (text) =>
    search
      .search(text, { combineWith: 'OR' })
      .slice(0, limit)
      .map(({ id }) => String(id));
};

/** How often an article and the text name the same entities, and nothing else. */
export const byEntityCount =
  (data: AnalysisData & { readonly index: DatasetIndex }): Ranker =>
  (text) => {
    const counts = new Map<number, number>();
    for (const { entity } of analyse(data, text).mentions) {
      if (entity === undefined) continue;
      for (const posting of data.index.articlesOf(entity)) {
        const article = posting >>> postingShift;
        counts.set(article, (counts.get(article) ?? 0) + 1);
      }
    }
    return [...counts]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, limit)
      .map(([article]) => data.index.summary(article).id);
  };
