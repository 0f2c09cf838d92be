import { analyse, type AnalysisData } from '../core/analyse.ts';
import type { ArticleRecord } from '../core/article.ts';
import type { AnalysedArticle } from '../core/dataset/encode-index.ts';
import type { EntityIndex } from '../core/mention.ts';

/** Finds what each article mentions, by the very detection and linking that pages get. */
export const analyseArticles = (
  data: AnalysisData,
  records: readonly ArticleRecord[],
): readonly AnalysedArticle[] =>
  records.map((record) => {
    const mentions = new Map<EntityIndex, number>();
    for (const { entity } of analyse(data, `${record.title}\n${record.text}`).mentions) {
      if (entity !== undefined) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
    }
    const about = record.about.flatMap((id) => data.table.find(id) ?? []);
    return { record, about, mentions };
  });
