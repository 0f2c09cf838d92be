import type { ByteRange, Dictionary } from '../../core/imported/dictionary.ts';
import { eachPosting } from '../../core/imported/postings.ts';
import { misspellings } from '../../core/search/misspellings.ts';
import { longWord, parseQuery, type QueryWord } from '../search/query.ts';
import type { StoredDataset } from './stored-dataset.ts';

/** An article of a dataset that a query finds. */
export interface FoundPosition {
  readonly article: number;
  /** The words of the dataset that the query stands for. */
  readonly words: readonly string[];
  /** Whether its title alone has all that is required. */
  readonly inTitle: boolean;
}

/** While there are fewer results than this, the query is read more freely. */
const fewFound = 5;
const titleBoost = 6;
/** Bytes of postings read for the longer words that a beginning stands for; past them titles must do. */
const mostPrefixBytes = 256 << 10;
/** Spellings that one word is taken for, at most. */
const mostSpellings = 12;
/** Longer words listed to be marked in results, at most. */
const mostMarked = 200;

/** Articles with all words of a query, best first, found as in the bundled dataset: see docs/search.md. */
export const findInDataset = async (
  data: StoredDataset,
  query: string,
  limit: number,
): Promise<readonly FoundPosition[]> => {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  const results = new Map<number, FoundPosition>();
  const add = async (tried: readonly QueryWord[], all = true): Promise<void> => {
    for (const found of await search(data, tried, limit, all)) {
      if (!results.has(found.article)) results.set(found.article, found);
    }
  };
  await add(words);
  const longer = words.map(asBeginning);
  if (results.size < fewFound && longer.some((word, i) => word.prefix !== words[i]?.prefix))
    await add(longer);
  if (results.size < fewFound) {
    const corrected = withSlips(data.dictionary, longer, results.size > 0);
    await add(corrected);
    if (results.size === 0) await add(corrected, false);
  }
  return [...results.values()].slice(0, limit);
};

const asBeginning = (word: QueryWord): QueryWord => ({
  ...word,
  prefix: word.prefix || word.spellings.every(({ length }) => length >= longWord),
});

const couldBeSlip = ({ required, spellings }: QueryWord): boolean =>
  required && spellings.every(({ length }) => length >= longWord);

const withSlips = (
  { words }: Dictionary,
  query: readonly QueryWord[],
  titlesOnly: boolean,
): readonly QueryWord[] => {
  const isKnown = ({ spellings }: QueryWord): boolean => spellings.some((one) => words.hasPrefix(one));
  const allKnown = query.every((word) => !couldBeSlip(word) || isKnown(word));
  return query.map((word) => {
    if (!couldBeSlip(word) || (!allKnown && isKnown(word))) return word;
    const others = word.spellings.flatMap(misspellings).filter((one) => words.hasPrefix(one));
    return {
      ...word,
      spellings: [...word.spellings, ...others.slice(0, mostSpellings)],
      titlesOnly: word.titlesOnly || titlesOnly,
    };
  });
};

/** What one word of a query stands for in a dataset: runs of neighbours in its dictionary, the exact ones first. */
interface Run {
  readonly word: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly inTexts: boolean;
}

const search = async (
  data: StoredDataset,
  query: readonly QueryWord[],
  limit: number,
  all: boolean,
): Promise<readonly FoundPosition[]> => {
  const { dictionary } = data;
  const runs = query.flatMap((word, position) => runsOf(dictionary, word, position));
  const inTexts = runs.filter((run) => run.inTexts);
  const range =
    (field: 'text' | 'title') =>
    (run: Run): ByteRange =>
      dictionary.range(field, run.from, run.to);
  const [titles, texts] = await Promise.all([
    data.postings('title', runs.map(range('title'))),
    data.postings('text', inTexts.map(range('text'))),
  ]);
  const scores = new Float32Array(dictionary.articles);
  const has = new Uint16Array(dictionary.articles);
  const hasInTitle = new Uint16Array(dictionary.articles);
  for (const [position, run] of runs.entries()) {
    eachOf(dictionary, 'title', run, titles[position], (article) => {
      scores[article] = (scores[article] ?? 0) + run.weight * titleBoost;
      has[article] = (has[article] ?? 0) | (1 << run.word);
      hasInTitle[article] = (hasInTitle[article] ?? 0) | (1 << run.word);
    });
  }
  for (const [position, run] of inTexts.entries()) {
    eachOf(dictionary, 'text', run, texts[position], (article, more) => {
      const length = (dictionary.lengths[article] ?? 0) / dictionary.averageLength;
      scores[article] = (scores[article] ?? 0) + (run.weight * (2 + more)) / (2 + more + 0.3 + length);
      has[article] = (has[article] ?? 0) | (1 << run.word);
    });
  }
  const required = query.reduce((mask, word, position) => (word.required ? mask | (1 << position) : mask), 0);
  const enough = all ? bits(required) : mostHad(has, required);
  if (enough === 0) return [];
  const words = markedWords(dictionary, runs);
  return best(scores, limit, (article) => bits((has[article] ?? 0) & required) >= enough).map((article) => ({
    article,
    words,
    inTitle: ((hasInTitle[article] ?? 0) & required) === required,
  }));
};

const runsOf = (dictionary: Dictionary, word: QueryWord, position: number): Run[] =>
  word.spellings.flatMap((spelling, slip) => {
    const certainty = slip === 0 ? 1 : 0.4;
    const exact = dictionary.words.find(spelling);
    const run = (from: number, to: number, share: number, inTexts: boolean): Run => ({
      word: position,
      from,
      to,
      weight: share * certainty * rarity(dictionary, from, to),
      inTexts: inTexts && !word.titlesOnly,
    });
    const runs = exact < 0 ? [] : [run(exact, exact + 1, 1, true)];
    if (!word.prefix) return runs;
    const [from, to] = dictionary.words.range(spelling);
    const after = exact < 0 ? from : exact + 1;
    if (after >= to) return runs;
    const { start, end } = dictionary.range('text', after, to);
    return [...runs, run(after, to, 0.5, end - start <= mostPrefixBytes)];
  });

const rarity = ({ counts, articles }: Dictionary, from: number, to: number): number => {
  let count = 0;
  for (let term = from; term < to; term++) count = Math.max(count, counts[term] ?? 0);
  return Math.log(1 + articles / Math.max(1, count));
};

/** Calls back with the postings of a run of words, whose bytes these are. */
const eachOf = (
  dictionary: Dictionary,
  field: 'text' | 'title',
  { from, to }: Run,
  bytes: Uint8Array | undefined,
  visit: (article: number, weight: number) => void,
): void => {
  if (!bytes || bytes.length === 0) return;
  const { start } = dictionary.range(field, from);
  for (let term = from; term < to; term++) {
    const range = dictionary.range(field, term);
    eachPosting(bytes, range.start - start, range.end - start, visit);
  }
};

const markedWords = ({ words }: Dictionary, runs: readonly Run[]): string[] =>
  runs
    .flatMap(({ from, to }) => Array.from({ length: Math.min(to - from, mostMarked) }, (_, i) => from + i))
    .slice(0, mostMarked * 4)
    .map((term) => words.at(term));

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const mostHad = (has: Uint16Array, required: number): number => {
  let most = 0;
  for (const mask of has) most = Math.max(most, bits(mask & required));
  return most;
};

const best = (scores: Float32Array, limit: number, fits: (article: number) => boolean): number[] => {
  const top: number[] = [];
  for (let article = 0; article < scores.length; article++) {
    const score = scores[article] ?? 0;
    if (score <= 0 || (top.length === limit && score <= (scores[top.at(-1) ?? 0] ?? 0)) || !fits(article))
      continue;
    const place = top.findIndex((other) => score > (scores[other] ?? 0));
    top.splice(place < 0 ? top.length : place, 0, article);
    if (top.length > limit) top.pop();
  }
  return top;
};
