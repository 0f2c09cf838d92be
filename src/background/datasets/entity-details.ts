import type { Kind } from '../../core/mention.ts';
import { firstSentence } from '../../core/text/sentences.ts';
import type { CardEntity } from '../../shared/schemas.ts';
import { shortened } from '../../shared/shortened.ts';
import { datasetOf } from './active.ts';
import { ownName } from './own-name.ts';
import type { StoredArticle } from './stored-article.ts';

/** In UTF-16 units. */
const longestDescription = 160;
const longestRead = 2000;

/** A person or place that an imported dataset makes known; undefined where there is none of that id. */
export const describeImported = async (id: string): Promise<CardEntity | undefined> => {
  const own = await ownArticle(id);
  if (!own) return undefined;
  const { article, kind } = own;
  return {
    id,
    name: article.title,
    kind,
    description: descriptionOf(article.text),
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

/** What an article says first, as a line under a name: without its full stop, unless that is an abbreviation's. */
const descriptionOf = (text: string): string =>
  shortened(firstSentence(text.slice(0, longestRead)), longestDescription).replace(/(?<!\.\p{L})\.$/u, '');
