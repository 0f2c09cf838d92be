import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import * as v from 'valibot';
import { openFile, section } from '../../core/dataset/file.ts';
import { misspellings } from '../../core/search/misspellings.ts';
import { searchIndexOptions, searchIndexSection } from '../../core/search/options.ts';
import { longWord, parseQuery, type QueryWord } from './query.ts';
import { Vocabulary } from './vocabulary.ts';

/** An article that a query finds. */
export interface Found {
  readonly id: string;
  /** The words of the article that match, as search compares them. */
  readonly terms: readonly string[];
  /** Whether its title alone has all that is required. */
  readonly inTitle: boolean;
}

/** The most results of one query. */
const mostFound = 20;
/** While there are fewer results than this, the query is read more freely. */
const fewFound = 5;
/** From 6 on, more changes nothing for the queries of `tests/bench/search-queries.ts`. */
const titleBoost = 6;

const wordsSchema = v.object({ index: v.array(v.looseTuple([v.string()])) });

/** Full-text search over titles and texts of articles. */
export class SearchIndex {
  readonly #index: MiniSearch;
  readonly #vocabulary: Vocabulary;

  private constructor(index: MiniSearch, vocabulary: Vocabulary) {
    this.#index = index;
    this.#vocabulary = vocabulary;
  }

  /** Reads the packed file, in slices, so that other requests are answered meanwhile. Rejects with DataFileError. */
  static async open(file: ArrayBuffer): Promise<SearchIndex> {
    const plain = JSON.parse(new TextDecoder().decode(section(openFile('search', file), searchIndexSection)));
    const words = v.parse(wordsSchema, plain).index.map(([word]) => word);
    return new SearchIndex(await MiniSearch.loadJSAsync(plain, searchIndexOptions), new Vocabulary(words));
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
    const required = words.filter((word) => word.required);
    return this.#search(words, (result) => required.every((word) => hasWord(result, word)))
      .slice(0, mostFound)
      .map((result) => toFound(result, required));
  }

  #withMost(words: readonly QueryWord[]): readonly Found[] {
    const required = words.filter((word) => word.required);
    const results = this.#search(words, () => true).map((result) => ({
      result,
      has: required.filter((word) => hasWord(result, word)).length,
    }));
    const most = results.reduce((before, { has }) => Math.max(before, has), 0);
    return results
      .filter(({ has }) => has === most)
      .slice(0, mostFound)
      .map(({ result }) => toFound(result, required));
  }

  /**
   * The words with all that they could be slips for: those that no article has or, if there are none, all. Beside
   * results for the words as they are, corrections count only in titles.
   */
  #corrected(words: readonly QueryWord[], titlesOnly: boolean): readonly QueryWord[] {
    const isKnown = ({ spellings }: QueryWord): boolean =>
      spellings.some((spelling) => this.#vocabulary.hasPrefix(spelling));
    const allKnown = words.every((word) => !couldBeSlip(word) || isKnown(word));
    return words.map((word) => {
      if (!couldBeSlip(word) || (!allKnown && isKnown(word))) return word;
      const others = word.spellings
        .flatMap(misspellings)
        .filter((spelling) => this.#vocabulary.hasPrefix(spelling));
      return {
        ...word,
        spellings: [...word.spellings, ...others],
        titlesOnly: word.titlesOnly || titlesOnly,
      };
    });
  }

  #search(words: readonly QueryWord[], filter: (result: SearchResult) => boolean): SearchResult[] {
    return this.#index.search(toQuery(words), {
      boost: { title: titleBoost },
      tokenize: (spelling) => [spelling],
      filter,
    });
  }
}

const couldBeSlip = ({ required, spellings }: QueryWord): boolean =>
  required && spellings.every(({ length }) => length >= longWord);

const asBeginning = (word: QueryWord): QueryWord => ({
  ...word,
  prefix: word.prefix || word.spellings.every(({ length }) => length >= longWord),
});

const toQuery = (words: readonly QueryWord[]): Query => ({
  combineWith: 'OR',
  queries: words.map(({ spellings, prefix, titlesOnly }) => ({
    combineWith: 'OR',
    queries: [...spellings],
    prefix,
    ...(titlesOnly ? { fields: ['title'] } : {}),
  })),
});

const hasWord = ({ queryTerms }: SearchResult, { spellings }: QueryWord): boolean =>
  spellings.some((spelling) => queryTerms.includes(spelling));

const toFound = ({ id, terms, match }: SearchResult, required: readonly QueryWord[]): Found => {
  const titleTerms = terms.filter((term) => match[term]?.includes('title'));
  const inTitle = required.every(({ spellings, prefix }) =>
    spellings.some((spelling) =>
      titleTerms.some((term) => (prefix ? term.startsWith(spelling) : term === spelling)),
    ),
  );
  return { id: String(id), terms, inTitle };
};
