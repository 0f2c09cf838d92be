import { entityKey } from '../../core/imported/entity-key.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Data } from '../data.ts';
import { datasetOf, type ActiveDataset } from './active.ts';
import { ownName } from './own-name.ts';
import type { StoredArticle } from './stored-article.ts';
import { globalId, summaryOf } from './views.ts';

type Request = BackgroundRequests;

/** Whether an id is of an imported dataset's article or entity. */
export const isImported = (id: string): boolean => id.includes(':');

/** An article of an imported dataset, with names and titles for what it refers to. */
export const readImportedArticle = async (
  { table }: Pick<Data, 'table'>,
  { id }: Params<Request, 'article'>,
): Promise<Result<Answer<Request, 'article'>>> => {
  const found = await datasetOf(id);
  const article = found && (await readOne(found, found.localId));
  if (!found || !article) return failure('not-found', `no article ${id}`);
  const { entry, data } = found;
  const about = await Promise.all(
    article.about.map(async (name) => {
      const key = entityKey(name);
      const bundled = table.find(key);
      if (bundled !== undefined) {
        return [{ id: key, name: table.nameOf(bundled), kind: table.kindOf(bundled) }];
      }
      const own = await ownName(data, key);
      return own === undefined
        ? []
        : [{ id: globalId(entry, key), name: data.names.nameOf(own), kind: data.names.kindOf(own) }];
    }),
  );
  const others = await Promise.all(
    article.seeAlso.map(async (other) => ({
      id: globalId(entry, other),
      article: await readOne(found, other),
    })),
  );
  const seeAlso = others.flatMap((other) =>
    other.article ? [{ id: other.id, title: other.article.title }] : [],
  );
  const language = article.language ?? entry.language;
  return success({ ...article, ...summaryOf(entry, article), language, about: about.flat(), seeAlso });
};

/** Summaries of imported articles by id; those that are not there are missing. */
export const importedSummaries = async (
  ids: readonly string[],
): Promise<ReadonlyMap<string, Answer<Request, 'articles'>['articles'][number]>> => {
  const found = await Promise.all(
    ids.filter(isImported).map(async (id) => {
      const dataset = await datasetOf(id);
      const article = dataset && (await readOne(dataset, dataset.localId));
      return dataset && article ? [[id, summaryOf(dataset.entry, article)] as const] : [];
    }),
  );
  return new Map(found.flat());
};

const readOne = async ({ data }: ActiveDataset, id: string): Promise<StoredArticle | undefined> => {
  const position = data.find(id);
  const article = position < 0 ? undefined : (await data.articles([position])).get(position);
  return article?.id === id ? article : undefined;
};
