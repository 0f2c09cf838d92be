import type { Dictionary } from '../../core/imported/dictionary.ts';
import type { PostingsSource } from '../../core/imported/rank.ts';
import { misspellings } from '../../core/search/misspellings.ts';
import { isEmptyWord } from '../../core/search/words.ts';
import { longWord, parseQuery, type QueryWord } from '../search/query.ts';
import { matchesOf, type Match } from './matches.ts';

/** An article of a dataset that a query finds. */
export interface FoundPosition extends Match {
  /** Tells which words of the article match, as search compares them. */
  readonly words: Pick<ReadonlySet<string>, 'has'>;
}

/** While there are fewer results than this, the query is read more freely. */
const fewFound = 5;
/** Spellings that one word is taken for, at most. */
const mostSpellings = 12;

/** Articles with all words of a query, best first, found as in the bundled dataset: see docs/search.md. */
export const findInDataset = async (
  data: PostingsSource,
  query: string,
  limit: number,
): Promise<readonly FoundPosition[]> => {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  const results = new Map<number, FoundPosition>();
  const add = async (tried: readonly QueryWord[], all = true): Promise<void> => {
    const matching = { has: (word: string) => tried.some((wanted) => isFor(wanted, word)) };
    for (const match of await matchesOf(data, tried, limit, all)) {
      if (!results.has(match.article)) results.set(match.article, { ...match, words: matching });
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
    // Whole words before beginnings of words: a finished word is the likelier one to have been meant.
    const [whole, begun] = [true, false].map((is) => others.filter((one) => words.find(one) >= 0 === is));
    return {
      ...word,
      spellings: [...word.spellings, ...[...(whole ?? []), ...(begun ?? [])].slice(0, mostSpellings)],
      titlesOnly: word.titlesOnly || titlesOnly,
    };
  });
};

/** Whether a word of an article is one that a word of the query looks for and that tells something. */
const isFor = ({ spellings, prefix }: QueryWord, word: string): boolean =>
  !isEmptyWord(word) &&
  spellings.some((spelling) => (prefix ? word.startsWith(spelling) : word === spelling));
