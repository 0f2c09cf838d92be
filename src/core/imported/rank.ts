import type { EntityId } from '../entity.ts';
import { weights } from '../rank/weights.ts';
import type { ByteRange, Dictionary } from './dictionary.ts';
import { eachPosting, roleAbout, roleMain, roleMentionedOften } from './postings.ts';
import { queryWords, tellingWords, type TellingWord } from './query-words.ts';
import { entityMark } from './term-table.ts';

/** A dataset whose postings are read from storage as they are needed. */
export interface PostingsSource {
  readonly dictionary: Dictionary;
  readonly postings: (
    field: 'text' | 'title',
    ranges: readonly ByteRange[],
  ) => Promise<readonly Uint8Array[]>;
}

/** What articles are wanted for. */
export interface ImportedQuery {
  readonly title: string;
  readonly text: string;
  /** People and places by bundled id or, for those of a dataset, by the slug of their name; salience above 0. */
  readonly entities: ReadonlyMap<EntityId, { readonly name: string; readonly salience: number }>;
}

export interface RankedPosition {
  readonly article: number;
  /** Comparable with the scores of bundled articles. */
  readonly score: number;
  readonly because: readonly string[];
}

/** Rarity in a dataset is put on the scale of one of this size: the bundled one's, about. */
const referenceSize = 4000;
/** Score of an article without any people or places in common, but with all telling words of the page. */
const wordsAlone = 9;
/** Share of a page's telling words below which words alone say nothing. */
const leastWords = 0.18;
/** A word in the title counts as this much more than once in the text. */
const titleBonus = 0.8;
/** BM25, as for the bundled articles. */
const saturation = 1.2;
const lengthPenalty = 0.75;
const mostReasons = 3;

/**
 * The articles of a dataset that match a query, best first. With `only`, those that have to do with this person or
 * place, by id. Reads the postings of the entities and of the most telling words, and nothing else.
 */
export const rankImported = async (
  source: PostingsSource,
  query: ImportedQuery,
  limit: number,
  only?: EntityId,
): Promise<readonly RankedPosition[]> => {
  const { dictionary } = source;
  const entities = [...query.entities].flatMap(([id, entity]) => {
    const term = dictionary.words.find(entityMark + id);
    return term < 0 ? [] : [{ id, ...entity, term }];
  });
  const words = tellingWords(dictionary, queryWords(query.title, query.text));
  const [entityLists, wordLists, titleLists] = await Promise.all([
    source.postings(
      'text',
      entities.map(({ term }) => dictionary.range('text', term)),
    ),
    source.postings(
      'text',
      words.map(({ term }) => dictionary.range('text', term)),
    ),
    source.postings(
      'title',
      words.map(({ term }) => dictionary.range('title', term)),
    ),
  ]);
  const byEntities = new Float32Array(dictionary.articles);
  for (const [position, { term, salience }] of entities.entries()) {
    const rare = rarity(dictionary, term);
    eachListPosting(entityLists[position], (article, role) => {
      byEntities[article] =
        (byEntities[article] ?? 0) + contribution(dictionary, article, role, salience, rare);
    });
  }
  const coverage = wordCoverage(dictionary, words, wordLists, titleLists);
  const scores = combine(byEntities, coverage);
  const wanted = only === undefined ? undefined : entities.findIndex(({ id }) => id === only);
  if (wanted !== undefined) keepOnly(scores, entityLists[wanted]);
  const top = best(scores, limit);
  const reasons = new Map(top.map(([article]) => [article, new Array<Reason>()]));
  for (const [position, { name, salience, term }] of entities.entries()) {
    const rare = rarity(dictionary, term);
    eachListPosting(entityLists[position], (article, role) => {
      const known = reasons.get(article);
      if (known) known.push({ name, share: contribution(dictionary, article, role, salience, rare) });
    });
  }
  return top.map(([article, score]) => ({
    article,
    score,
    because: (reasons.get(article) ?? [])
      .sort((a, b) => b.share - a.share)
      .slice(0, mostReasons)
      .map(({ name }) => name),
  }));
};

interface Reason {
  readonly name: string;
  readonly share: number;
}

const eachListPosting = (
  list: Uint8Array | undefined,
  visit: (article: number, weight: number) => void,
): void => {
  if (list) eachPosting(list, 0, list.length, visit);
};

const rarity = (dictionary: Dictionary, term: number): number => {
  const { articles, counts } = dictionary;
  const share = Math.log(1 + articles / Math.max(1, counts[term] ?? 1)) / Math.log(1 + articles);
  return share * Math.log(1 + referenceSize);
};

/** What an entity adds to an article, by its role there: as for bundled articles, whose kinds mean the same. */
const contribution = (
  dictionary: Dictionary,
  article: number,
  role: number,
  salience: number,
  rare: number,
): number => {
  const kind = dictionary.kindOf(article);
  if (role === roleMain) {
    return kind === 'person' || kind === 'place'
      ? salience * weights.identity * Math.sqrt(rare)
      : salience * rare * weights.main;
  }
  if (role === roleAbout) return salience * rare * (kind === 'event' ? weights.aboutEvent : weights.about);
  return salience * rare * weights.mention * (role === roleMentionedOften ? 1.6 : 1);
};

/** How much of what a page's telling words could score each article has: 0 to about 1. */
const wordCoverage = (
  { lengths, averageLength, articles }: Dictionary,
  words: readonly TellingWord[],
  texts: readonly Uint8Array[],
  titles: readonly Uint8Array[],
): Float32Array => {
  const coverage = new Float32Array(articles);
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  for (const [position, { weight }] of words.entries()) {
    const share = weight / all;
    eachListPosting(texts[position], (article, more) => {
      const length = lengths[article] ?? 0;
      const times = more + 1;
      const bound = saturation * (1 - lengthPenalty + (lengthPenalty * length) / averageLength);
      coverage[article] = (coverage[article] ?? 0) + (share * times * (saturation + 1)) / (times + bound);
    });
    eachListPosting(titles[position], (article) => {
      coverage[article] = (coverage[article] ?? 0) + share * titleBonus;
    });
  }
  return coverage;
};

const combine = (byEntities: Float32Array, coverage: Float32Array): Float32Array => {
  const best = highest(byEntities);
  const perWord = (best * weights.words) / Math.max(highest(coverage), 1e-9);
  for (let article = 0; article < byEntities.length; article++) {
    const entities = byEntities[article] ?? 0;
    const words = coverage[article] ?? 0;
    const alone = words < leastWords ? 0 : words * wordsAlone;
    byEntities[article] = entities > 0 ? Math.max(entities + words * perWord, alone) : alone;
  }
  return byEntities;
};

const keepOnly = (scores: Float32Array, list: Uint8Array | undefined): void => {
  const kept = new Uint8Array(scores.length);
  eachListPosting(list, (article) => {
    kept[article] = 1;
  });
  for (let article = 0; article < scores.length; article++) if (kept[article] === 0) scores[article] = 0;
};

/** The highest scores that are worth showing, with their articles. */
const best = (scores: Float32Array, limit: number): (readonly [number, number])[] => {
  const floor = Math.max(weights.absoluteFloor, highest(scores) * weights.relativeFloor);
  const top: [number, number][] = [];
  for (let article = 0; article < scores.length; article++) {
    const score = scores[article] ?? 0;
    if (score < floor || (top.length === limit && score <= (top.at(-1)?.[1] ?? 0))) continue;
    const place = top.findIndex(([, other]) => score > other);
    top.splice(place < 0 ? top.length : place, 0, [article, score]);
    if (top.length > limit) top.pop();
  }
  return top;
};

const highest = (scores: Float32Array): number => {
  let most = 0;
  // Counted through: an iterator takes ten times as long over all articles.
  for (let article = 0; article < scores.length; article++) most = Math.max(most, scores[article] ?? 0);
  return most;
};
