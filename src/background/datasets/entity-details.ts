import type * as v from 'valibot';
import type { entityDetailsSchema } from '../../shared/schemas.ts';
import { datasetOf } from './active.ts';
import { ownName } from './own-name.ts';

const longestDescription = 160;

/** A person or place that an imported dataset makes known; undefined where there is none of that id. */
export const describeImported = async (
  id: string,
): Promise<v.InferOutput<typeof entityDetailsSchema> | undefined> => {
  const found = await datasetOf(id);
  if (!found) return undefined;
  const { data, localId } = found;
  const name = await ownName(data, localId);
  if (name === undefined) return undefined;
  const position = data.names.articleOf(name);
  const article = (await data.articles([position])).get(position);
  if (!article) return undefined;
  return { id, name: article.title, kind: data.names.kindOf(name), description: firstSentence(article.text) };
};

const firstSentence = (whole: string): string => {
  const text = whole.slice(0, 2000);
  const sentence = /^[^\n]*?[.!?](?=\s+\p{Lu}|\s*$|\n)/u.exec(text)?.[0] ?? text.split('\n')[0] ?? '';
  return sentence.length <= longestDescription
    ? sentence.replace(/\.$/, '')
    : `${sentence.slice(0, longestDescription).replace(/\s+\S*$/, '')}…`;
};
