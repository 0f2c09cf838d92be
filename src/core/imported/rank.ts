import type { EntityId } from '../entity.ts';
import { weights } from '../rank/weights.ts';
import { Best } from './best.ts';
import type { ByteRange, Dictionary } from './dictionary.ts';
import {
  articlesOf,
  readEntities,
  reasonsFor,
  scoreEntities,
  type EntityPostings,
  type QueryEntity,
} from './rank-entities.ts';
import { scoreWords } from './rank-words.ts';
import { tellingWords } from './query-words.ts';
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
  /** Its words with how often each stands in it: see `queryWords`. */
  readonly words: ReadonlyMap<string, number>;
  /** People and places by bundled id or, for those of a dataset, by the slug of their name; salience above 0. */
  readonly entities: ReadonlyMap<EntityId, { readonly name: string; readonly salience: number }>;
}

/** An article that matches, by its position in the dataset, and the names that made it match. */
export interface RankedPosition {
  readonly article: number;
  /** Comparable with the scores of bundled articles. */
  readonly score: number;
  readonly because: readonly string[];
}

/** Score of an article without any people or places in common, but with all telling words of the page. */
const wordsAlone = 9;
/** Share of a page's telling words below which words alone say nothing. */
const leastWords = 0.18;

/** Used again from query to query: nothing between their use is asynchronous. */
let byEntities = new Float32Array();
let byWords = new Float32Array();

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
  const entities = [...query.entities].flatMap(([id, entity]): QueryEntity[] => {
    const term = dictionary.words.find(entityMark + id);
    return term < 0 ? [] : [{ id, ...entity, term }];
  });
  const words = tellingWords(dictionary, query.words);
  const range =
    (field: 'text' | 'title') =>
    ({ term }: { readonly term: number }): ByteRange =>
      dictionary.range(field, term);
  const [texts, titles] = await Promise.all([
    source.postings('text', [...entities, ...words].map(range('text'))),
    source.postings('title', words.map(range('title'))),
  ]);
  const lists = readEntities(dictionary, entities, texts);
  clear(dictionary.articles);
  scoreEntities(dictionary, lists, byEntities);
  scoreWords(dictionary, words, texts.slice(entities.length), titles, byWords);
  const wanted = only === undefined ? undefined : lists.find(({ entity }) => entity.id === only);
  if (only !== undefined && !wanted) return [];
  const { articles, scores } = best(dictionary.articles, limit, wanted);
  const reasons = articles.map((article) => reasonsFor(dictionary, lists, article));
  return articles.map((article, place) => ({
    article,
    score: scores[place] ?? 0,
    because: reasons[place] ?? [],
  }));
};

/** The highest scores that are worth showing, with their articles; of those in a list alone, where one is given. */
const best = (size: number, limit: number, wanted: EntityPostings | undefined): Best => {
  const entities = byEntities;
  const words = byWords;
  const most = highest(entities, words, size);
  const perWord = (most.entity * weights.words) / Math.max(most.word, 1e-9);
  const mostPerWord = Math.max(perWord, wordsAlone);
  const top = new Best(limit);
  const among = wanted && articlesOf(wanted);
  const count = among?.length ?? size;
  let floor: number = weights.absoluteFloor;
  for (let i = 0; i < count; i++) {
    const article = among ? (among[i] ?? 0) : i;
    const entity = entities[article] ?? 0;
    const word = words[article] ?? 0;
    // No score is above this: one comparison is enough for next to all articles.
    if (entity + word * mostPerWord < floor) continue;
    const alone = word < leastWords ? 0 : word * wordsAlone;
    const score = entity > 0 ? Math.max(entity + word * perWord, alone) : alone;
    if (score < floor) continue;
    top.add(article, score);
    floor = Math.max(floor, top.least);
  }
  top.dropBelow((top.scores[0] ?? 0) * weights.relativeFloor);
  return top;
};

/** Makes room for the scores of so many articles, and sets them to 0. */
const clear = (size: number): void => {
  if (byWords.length < size) {
    byEntities = new Float32Array(size);
    byWords = new Float32Array(size);
  }
  byEntities.fill(0, 0, size);
  byWords.fill(0, 0, size);
};

/** The highest score of either sort: one way through both takes half of two. */
const highest = (
  entities: Float32Array,
  words: Float32Array,
  size: number,
): { readonly entity: number; readonly word: number } => {
  let entity = 0;
  let word = 0;
  // Counted through: an iterator takes ten times as long over all articles.
  for (let article = 0; article < size; article++) {
    const byEntity = entities[article] ?? 0;
    const byWord = words[article] ?? 0;
    if (byEntity > entity) entity = byEntity;
    if (byWord > word) word = byWord;
  }
  return { entity, word };
};
