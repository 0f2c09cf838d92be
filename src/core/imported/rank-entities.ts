import { articleKinds } from '../dataset/index-layout.ts';
import type { EntityId } from '../entity.ts';
import { weights } from '../rank/weights.ts';
import type { Dictionary } from './dictionary.ts';
import { PostingReader } from './posting-reader.ts';
import { mostWeight, roleAbout, roleMain, roleMentioned, roleMentionedOften } from './postings.ts';

/** Rarity in a dataset is put on the scale of one of this size: the bundled one's, about. */
const referenceSize = 4000;
const mostReasons = 3;

/** The postings of all people and places of a query, one list behind another, each in the order of articles. */
const reader = new PostingReader();

/** A person or place of a query that a dataset knows. */
export interface QueryEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly salience: number;
  readonly term: number;
}

/** Where the postings of one of them lie among those of all, until the next query. */
export interface EntityPostings {
  readonly entity: QueryEntity;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** What it adds to an article: see `contributions`. */
  readonly adds: Float32Array;
}

const rarity = (dictionary: Dictionary, term: number): number => {
  const { articles, counts } = dictionary;
  const share = Math.log(1 + articles / Math.max(1, counts[term] ?? 1)) / Math.log(1 + articles);
  return share * Math.log(1 + referenceSize);
};

/**
 * What an entity adds to an article, by the article's kind and the entity's role in it: `mostWeight + 1` numbers a kind.
 * As for bundled articles, whose kinds mean the same.
 */
const contributions = (dictionary: Dictionary, { term, salience }: QueryEntity): Float32Array => {
  const rare = rarity(dictionary, term);
  const mentioned = salience * rare * weights.mention;
  const adds = new Float32Array(articleKinds.length * (mostWeight + 1));
  for (const [number, kind] of articleKinds.entries()) {
    const at = number * (mostWeight + 1);
    adds[at + roleMentioned] = mentioned;
    adds[at + roleMentionedOften] = mentioned * 1.6;
    adds[at + roleAbout] = salience * rare * (kind === 'event' ? weights.aboutEvent : weights.about);
    adds[at + roleMain] =
      kind === 'person' || kind === 'place'
        ? salience * weights.identity * Math.sqrt(rare)
        : salience * rare * weights.main;
  }
  return adds;
};

/** Spells the postings of all entities out once: they are looked at for scores and for reasons. */
export const readEntities = (
  dictionary: Dictionary,
  entities: readonly QueryEntity[],
  lists: readonly Uint8Array[],
): readonly EntityPostings[] => {
  reader.clear();
  return entities.map((entity, position) => {
    const from = reader.length;
    const list = lists[position];
    if (list) reader.read(list);
    return { entity, from, to: reader.length, adds: contributions(dictionary, entity) };
  });
};

/** The articles of a list, ascending. */
export const articlesOf = ({ from, to }: EntityPostings): Uint32Array => reader.articles.subarray(from, to);

/** Adds to the score of each article what the entities add to it. */
export const scoreEntities = (
  { kinds }: Dictionary,
  lists: readonly EntityPostings[],
  scores: Float32Array,
): void => {
  const { articles, weights: roles } = reader;
  for (const { from, to, adds } of lists) {
    for (let i = from; i < to; i++) {
      const article = articles[i] ?? 0;
      const role = (kinds[article] ?? 0) * (mostWeight + 1) + (roles[i] ?? 0);
      scores[article] = (scores[article] ?? 0) + (adds[role] ?? 0);
    }
  }
};

/** Names of the entities that add most to an article. */
export const reasonsFor = (
  { kinds }: Dictionary,
  lists: readonly EntityPostings[],
  article: number,
): readonly string[] => {
  const { weights: roles } = reader;
  const kind = kinds[article] ?? 0;
  return lists
    .flatMap(({ entity, from, to, adds }) => {
      const at = placeOf(article, from, to);
      return at < 0
        ? []
        : [{ name: entity.name, share: adds[kind * (mostWeight + 1) + (roles[at] ?? 0)] ?? 0 }];
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, mostReasons)
    .map(({ name }) => name);
};

/** Where an article stands in a list of `reader`; -1 where it does not. */
const placeOf = (article: number, from: number, to: number): number => {
  const { articles } = reader;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((articles[middle] ?? 0) < article) low = middle + 1;
    else high = middle;
  }
  return low < to && articles[low] === article ? low : -1;
};
