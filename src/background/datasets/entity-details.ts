import type { Kind } from '../../core/mention.ts';
import type { CardEntity } from '../../shared/schemas.ts';
import { datasetOf } from './active.ts';
import { ownName } from './own-name.ts';
import type { StoredArticle } from './stored-article.ts';

const longestDescription = 160;

/** A person or place that an imported dataset makes known; undefined where there is none of that id. */
export const describeImported = async (id: string): Promise<CardEntity | undefined> => {
  const own = await ownArticle(id);
  if (!own) return undefined;
  const { article, kind } = own;
  return {
    id,
    name: article.title,
    kind,
    description: firstSentence(article.text),
    hasMap: kind === 'place' && article.coordinates !== undefined,
  };
};

/** Latitude and longitude of a place that an imported dataset makes known, where it tells. */
export const placeImported = async (id: string): Promise<readonly [number, number] | undefined> => {
  const own = await ownArticle(id);
  return own?.kind === 'place' ? own.article.coordinates : undefined;
};

/** The article that makes a person or place known. */
const ownArticle = async (
  id: string,
): Promise<{ readonly article: StoredArticle; readonly kind: Kind } | undefined> => {
  const found = await datasetOf(id);
  if (!found) return undefined;
  const { data, localId } = found;
  const name = await ownName(data, localId);
  if (name === undefined) return undefined;
  const position = data.names.articleOf(name);
  const article = (await data.articles([position])).get(position);
  return article && { article, kind: data.names.kindOf(name) };
};

const firstSentence = (whole: string): string => {
  const text = whole.slice(0, 2000);
  const sentence = /^[^\n]*?[.!?](?=\s+\p{Lu}|\s*$|\n)/u.exec(text)?.[0] ?? text.split('\n')[0] ?? '';
  return sentence.length <= longestDescription
    ? sentence.replace(/\.$/, '')
    : `${sentence.slice(0, longestDescription).replace(/\s+\S*$/, '')}…`;
};
