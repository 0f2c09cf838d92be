import * as v from 'valibot';
import { recordIn, textFileOf } from '../core/dataset/texts.ts';
import type { BackgroundRequests, Answer, Params } from '../shared/messages.ts';
import { failure, success, type Result } from '../shared/result.ts';
import { articleRecordSchema } from './article-record.ts';
import { textFile, type Data } from './data.ts';

/** An article with its text, and with names and titles for the ids that it refers to. */
export const readArticle = async (
  { table, index }: Data,
  { id }: Params<BackgroundRequests, 'article'>,
): Promise<Result<Answer<BackgroundRequests, 'article'>>> => {
  const article = index.find(id);
  if (article === undefined) return failure('not-found', `no article ${id}`);
  const record = v.safeParse(articleRecordSchema, recordIn(await textFile(textFileOf(article)), article));
  if (!record.success || record.output.id !== id)
    return failure('data-broken', `the text of ${id} is not there`);
  const about = record.output.about.flatMap((entityId) => {
    const entity = table.find(entityId);
    return entity === undefined
      ? []
      : [{ id: entityId, name: table.nameOf(entity), kind: table.kindOf(entity) }];
  });
  const seeAlso = record.output.seeAlso.flatMap((other) => {
    const position = index.find(other);
    return position === undefined ? [] : [{ id: other, title: index.summary(position).title }];
  });
  return success({ ...record.output, about, seeAlso });
};

/** Summaries of those of some articles that are here, in the order asked for. */
export const summariesOf = (
  { index }: Pick<Data, 'index'>,
  { ids }: Params<BackgroundRequests, 'articles'>,
): Answer<BackgroundRequests, 'articles'> => ({
  articles: ids.flatMap((id) => {
    const article = index.find(id);
    return article === undefined ? [] : [index.summary(article)];
  }),
});
