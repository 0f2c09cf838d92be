import { misspellings } from '../../core/search/misspellings.ts';
import { TextIndex } from '../../core/search/text-index.ts';
import { isEmptyWord } from '../../core/search/words.ts';
import { Matches } from './matches.ts';
import { longWord, parseQuery, type QueryWord } from './query.ts';

/** An article that a query finds. */
export interface Found {
  readonly id: string;
  /** Tells which words of the article match, as search compares them. */
  readonly words: Pick<ReadonlySet<string>, 'has'>;
  /** Whether its title alone has all that is required. */
  readonly inTitle: boolean;
}

/** The most results of one query. */
const mostFound = 20;
/** While there are fewer results than this, the query is read more freely. */
const fewFound = 5;

/** Full-text search over titles and texts of articles. */
export class SearchIndex {
  readonly #index: TextIndex;

  /** Throws DataFileError. */
  constructor(file: ArrayBuffer) {
    this.#index = new TextIndex(file);
  }

  /**
   * Articles with all words of a query, best first. While there are few, those with longer words that begin like them
   * follow, then those with one slip a word; without any, those with the most words.
   */
  find(query: string): readonly Found[] {
    const words = parseQuery(query);
    const results = new Map<string, Found>();
    const add = (found: readonly Found[]): void => {
      for (const one of found) if (!results.has(one.id)) results.set(one.id, one);
    };
    if (words.length > 0) add(this.#withAll(words));
    const longer = words.map(asBeginning);
    if (results.size < fewFound) add(this.#withAll(longer));
    if (results.size < fewFound) {
      const corrected = this.#corrected(longer, results.size > 0);
      add(this.#withAll(corrected));
      if (results.size === 0) add(this.#withMost(corrected));
    }
    return [...results.values()].slice(0, mostFound);
  }

  #withAll(words: readonly QueryWord[]): readonly Found[] {
    const required = requiredOf(words);
    return this.#best(words, (has) => (has & required) === required);
  }

  #withMost(words: readonly QueryWord[]): readonly Found[] {
    const required = requiredOf(words);
    const matches = new Matches(this.#index, words);
    const most = matches.words.reduce((before, has) => Math.max(before, bits(has & required)), 0);
    return most === 0 ? [] : this.#best(words, (has) => bits(has & required) === most, matches);
  }

  /** The best of the articles with the right words, told by bits as in `Matches`. */
  #best(
    words: readonly QueryWord[],
    isRight: (has: number) => boolean,
    matches = new Matches(this.#index, words),
  ): readonly Found[] {
    const right: { readonly article: number; readonly score: number }[] = [];
    for (const [article, has] of matches.words.entries()) {
      if (has !== 0 && isRight(has)) right.push({ article, score: matches.scoreOf(article) });
    }
    right.sort((a, b) => b.score - a.score || a.article - b.article);
    const required = requiredOf(words);
    const matching = { has: (word: string) => words.some((wanted) => isFor(wanted, word)) };
    return right.slice(0, mostFound).map(({ article }) => ({
      id: this.#index.ids.at(article),
      words: matching,
      inTitle: ((matches.titleWords[article] ?? 0) & required) === required,
    }));
  }

  /**
   * The words with all that they could be slips for: those that no article has or, if there are none, all. Beside
   * results for the words as they are, corrections count only in titles.
   */
  #corrected(words: readonly QueryWord[], titlesOnly: boolean): readonly QueryWord[] {
    const vocabulary = this.#index.words;
    const isKnown = ({ spellings }: QueryWord): boolean =>
      spellings.some((spelling) => vocabulary.hasPrefix(spelling));
    const allKnown = words.every((word) => !couldBeSlip(word) || isKnown(word));
    return words.map((word) => {
      if (!couldBeSlip(word) || (!allKnown && isKnown(word))) return word;
      const others = word.spellings
        .flatMap(misspellings)
        .filter((spelling) => vocabulary.hasPrefix(spelling));
      return {
        ...word,
        spellings: [...word.spellings, ...others],
        titlesOnly: word.titlesOnly || titlesOnly,
      };
    });
  }
}

/** The bits of the words that are required. */
const requiredOf = (words: readonly QueryWord[]): number =>
  words.reduce((all, { required }, position) => (required ? all | (1 << position) : all), 0);

const bits = (value: number): number => {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const couldBeSlip = ({ required, spellings }: QueryWord): boolean =>
  required && spellings.every(({ length }) => length >= longWord);

const asBeginning = (word: QueryWord): QueryWord => ({
  ...word,
  prefix: word.prefix || word.spellings.every(({ length }) => length >= longWord),
});

/** Whether a word of an article is one that a word of the query looks for and that tells something. */
const isFor = ({ spellings, prefix }: QueryWord, word: string): boolean =>
  !isEmptyWord(word) &&
  spellings.some((spelling) => (prefix ? word.startsWith(spelling) : word === spelling));
