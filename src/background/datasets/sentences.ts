import { surfaceOf } from '../../core/entities/surface.ts';
import { tellingSentence, tellingWords } from '../../core/rank/telling-sentence.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import type { Data } from '../data.ts';
import type { ActiveDataset } from './active.ts';
import { describeImported } from './entity-details.ts';

type CardAnswer = Answer<BackgroundRequests, 'card'>;

/** UTF-16 units of an article that are looked through. */
const longestRead = 20_000;

/**
 * A card's articles with the sentence of each imported one that has most to do with the paragraph. How rare a word is
 * the bundled articles tell: datasets on one matter have its words everywhere.
 */
export const withSentences = async (
  { table, index }: Pick<Data, 'table' | 'index'>,
  { surface, paragraph, nearby }: Params<BackgroundRequests, 'card'>,
  { entity, articles }: CardAnswer,
  datasets: readonly ActiveDataset[],
): Promise<CardAnswer['articles']> => {
  if (articles.every(({ sentence }) => sentence !== undefined)) return articles;
  const names = await Promise.all(
    nearby.map(async (id) => {
      const bundled = table.find(id);
      return bundled === undefined
        ? (await describeImported(id).catch(() => undefined))?.name
        : surfaceOf(table.nameOf(bundled));
    }),
  );
  const words = tellingWords(
    paragraph,
    entity?.name ?? surface,
    names.filter((name) => name !== undefined),
    (term) => Math.log(1 + index.size / (1 + index.articlesWith(term).length)),
  );
  return Promise.all(
    articles.map(async (article) => {
      if (article.sentence !== undefined) return article;
      // Of a dataset that was deleted meanwhile there is none: the card does without.
      const text = await textOf(article.id, datasets).catch(() => undefined);
      return text === undefined
        ? article
        : { ...article, sentence: tellingSentence(text.slice(0, longestRead), words) };
    }),
  );
};

const textOf = async (id: string, datasets: readonly ActiveDataset[]): Promise<string | undefined> => {
  const colon = id.indexOf(':');
  const data = datasets.find(({ entry }) => entry.id === id.slice(0, colon))?.data;
  const position = data?.find(id.slice(colon + 1)) ?? -1;
  return position < 0 ? undefined : (await data?.articles([position]))?.get(position)?.text;
};
