import { explain, type Explained } from '../core/link/explain.ts';
import { surfaceOf } from '../core/entities/surface.ts';
import type { EntityIndex } from '../core/mention.ts';
import { cardQuery } from '../core/rank/queries.ts';
import { rank } from '../core/rank/rank.ts';
import { tellingWords } from '../core/rank/telling-sentence.ts';
import type { Answer, BackgroundRequests, Params } from '../shared/messages.ts';
import { piecesOf } from './card/atlas.ts';
import { locatorMap } from './card/locator-map.ts';
import { sentencesOf } from './card/sentences.ts';
import { details, world, type Data } from './data.ts';
import { once } from './once.ts';

const articlesOnCard = 3;

/** Who or what a mention means and the articles that explain it in its paragraph. */
export const describeMention = async (
  { table, index }: Data,
  { entity: id, paragraph, nearby }: Params<BackgroundRequests, 'card'>,
): Promise<Answer<BackgroundRequests, 'card'>> => {
  const entity = id === undefined ? undefined : table.find(id);
  if (entity === undefined) return { articles: [] };
  const others = nearby.flatMap((other) => table.find(other) ?? []);
  const articles = rank(index, table, cardQuery(entity, paragraph, others), articlesOnCard, entity);
  const names = others.map((other) => surfaceOf(table.nameOf(other)));
  const rarity = (term: number): number => Math.log(1 + index.size / (1 + index.articlesWith(term).length));
  const words = tellingWords(paragraph, table.nameOf(entity), names, rarity);
  const ids = articles.map((article) => article.id);
  const [facts, sentences] = await Promise.all([details(), sentencesOf(index, ids, words)]);
  const country = table.countryOf(entity);
  const population = facts.populationOf(entity);
  return {
    entity: {
      id: table.idOf(entity),
      name: table.nameOf(entity),
      kind: table.kindOf(entity),
      description: facts.descriptionOf(entity),
      ...known(table.lifeOf(entity)),
      ...(country === undefined ? {} : { country: table.nameOf(country) }),
      ...(population === undefined ? {} : { population }),
      hasMap: table.kindOf(entity) === 'place' && table.coordinatesOf(entity) !== undefined,
    },
    articles: articles.map((article, position) => ({
      ...article,
      because: [...article.because],
      sentence: sentences[position] ?? '',
    })),
  };
};

const known = ({ born, died }: { readonly born: number | undefined; readonly died: number | undefined }) => ({
  ...(born === undefined ? {} : { born }),
  ...(died === undefined ? {} : { died }),
});

/** Why a mention was linked as it was, and what else its words could mean. */
export const explainMention = async (
  { table, index }: Data,
  { surface, kind, entity: id, paragraph, nearby, otherNames }: Params<BackgroundRequests, 'explain'>,
): Promise<Answer<BackgroundRequests, 'explain'>> => {
  const entity = id === undefined ? undefined : table.find(id);
  const { chosen, others } = explain(table, {
    surface,
    kind,
    paragraph,
    otherNames,
    nearby: nearby.flatMap((other) => table.find(other) ?? []),
    ...(entity === undefined ? {} : { entity }),
  });
  const facts = await details();
  const reasonsOf = ({ reasons }: Explained) =>
    reasons.map(({ code, other }) => ({
      code,
      ...(other === undefined ? {} : { other: surfaceOf(table.nameOf(other)) }),
    }));
  return {
    reasons: chosen ? reasonsOf(chosen) : [],
    others: others.map((other) => ({
      entity: {
        id: table.idOf(other.entity),
        name: table.nameOf(other.entity),
        kind: table.kindOf(other.entity),
        articles: index.articlesOf(other.entity).length,
      },
      description: facts.descriptionOf(other.entity),
      reasons: reasonsOf(other),
    })),
  };
};

const pieces = once(async () => piecesOf(await world()));

/** A small map that says where a place is; null for what has no place known. */
export const drawLocatorMap = async (
  { table }: Data,
  { entity: id }: Params<BackgroundRequests, 'locatorMap'>,
): Promise<Answer<BackgroundRequests, 'locatorMap'>> => {
  const entity = table.find(id);
  const coordinates = entity === undefined ? undefined : table.coordinatesOf(entity);
  if (entity === undefined || coordinates === undefined || table.kindOf(entity) !== 'place') return null;
  const [latitude, longitude] = coordinates;
  const isCountry = table.placeTypeOf(entity) === 'country';
  const country: EntityIndex | undefined = isCountry ? entity : table.countryOf(entity);
  return locatorMap(await pieces(), {
    at: [longitude, latitude],
    isCountry,
    country: country === undefined ? undefined : table.idOf(country),
  });
};
