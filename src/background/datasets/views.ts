import type { ArticleSummary, RankedArticle } from '../../core/article.ts';
import { entityKey } from '../../core/imported/entity-key.ts';
import { rankImported, type ImportedQuery } from '../../core/imported/rank.ts';
import type { Dataset } from '../../shared/datasets/schema.ts';
import { palette } from '../../shared/palette.ts';
import { priorityWeights, type ActiveDataset } from './active.ts';
import type { StoredArticle } from './stored-article.ts';

/** The id of something of a dataset, as the rest of the extension knows it. */
export const globalId = ({ id }: Dataset, localId: string): string => `${id}:${localId}`;

/** What an entity is filed under in the index of any dataset, by its id: of its own, of another one, or bundled. */
export const keyOfEntity = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The same for a name on a page, whether or not it was linked. */
export const keyOfName = ({
  name,
  entity,
}: {
  readonly name: string;
  readonly entity?: string | undefined;
}): string => (entity === undefined ? entityKey(name) : keyOfEntity(entity));

/** What lists show of a stored article. */
export const summaryOf = (entry: Dataset, article: StoredArticle): ArticleSummary => ({
  id: globalId(entry, article.id),
  title: article.title,
  kind: article.kind,
  ...(article.date === undefined ? {} : { date: article.date }),
  ...(article.asOf === undefined ? {} : { asOf: article.asOf }),
  source: article.source,
  language: article.language ?? entry.language,
  dataset: entry.name,
  shades: palette[entry.colour],
});

/** The articles of a dataset that match a query, with scores that count its priority. */
export const rankIn = async (
  { entry, data }: ActiveDataset,
  query: ImportedQuery,
  limit: number,
  only?: string,
): Promise<RankedArticle[]> => {
  const ranked = await rankImported(data, query, limit, only);
  const articles = await data.articles(ranked.map(({ article }) => article));
  return ranked.flatMap(({ article: position, score, because }) => {
    const article = articles.get(position);
    return article
      ? [
          {
            ...summaryOf(entry, article),
            score: score * priorityWeights[entry.priority],
            because: [...because],
          },
        ]
      : [];
  });
};

/** The best of several ranked lists. */
export const mergeRanked = <Article extends RankedArticle>(
  lists: readonly (readonly Article[])[],
  limit: number,
): Article[] =>
  lists
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
