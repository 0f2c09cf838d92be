import { Best } from '../../core/imported/best.ts';
import type { ByteRange, Dictionary } from '../../core/imported/dictionary.ts';
import { PostingReader } from '../../core/imported/posting-reader.ts';
import type { PostingsSource } from '../../core/imported/rank.ts';
import type { QueryWord } from '../search/query.ts';

/** An article of a dataset that has the words of a query. */
export interface Match {
  readonly article: number;
  /** Whether its title alone has all that is required. */
  readonly inTitle: boolean;
}

const titleBoost = 6;
/** Bytes of postings read for the longer words that one word stands for; past them titles must do. */
const mostPrefixBytes = 256 << 10;

/** What one word of a query stands for in a dataset: runs of neighbours in its dictionary. */
interface Run {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly weight: number;
  readonly inTexts: boolean;
}

/** A word of a query with the postings of all that it stands for. */
interface Read {
  readonly bit: number;
  readonly required: boolean;
  readonly runs: readonly Run[];
  readonly titles: readonly Uint8Array[];
  /** Empty for runs that are looked for in titles alone. */
  readonly texts: readonly Uint8Array[];
  readonly bytes: number;
}

/**
 * The best articles of a dataset that have all required words of a query or, where `all` is false, the most of them.
 * Reads nothing where no article can have all.
 */
export const matchesOf = async (
  source: PostingsSource,
  query: readonly QueryWord[],
  limit: number,
  all: boolean,
): Promise<readonly Match[]> => {
  const { dictionary } = source;
  const runs = query.map((word) => runsOf(dictionary, word));
  if (all && query.some(({ required }, position) => required && runs[position]?.length === 0)) return [];
  const words = await readAll(source, query, runs);
  const required = words.reduce((mask, word) => (word.required ? mask | word.bit : mask), 0);
  // The rarest first: what has not all of the words before is not looked at again.
  const ordered = words.toSorted(
    (a, b) => Number(b.required) - Number(a.required) || a.bytes - b.bytes || a.bit - b.bit,
  );
  found.clear(dictionary.articles);
  let seen = 0;
  for (const word of ordered) {
    found.add(dictionary, word, all ? seen & required : 0);
    seen |= word.bit;
  }
  return found.best(required, limit, all);
};

/** Reads the postings of all words at once: storage takes as long for one as for some. */
const readAll = async (
  source: PostingsSource,
  query: readonly QueryWord[],
  runs: readonly (readonly Run[])[],
): Promise<readonly Read[]> => {
  const { dictionary } = source;
  const ranges = (field: 'text' | 'title'): readonly ByteRange[] =>
    runs.flat().map(({ from, to, inTexts }) => {
      const range = dictionary.range(field, from, to);
      return field === 'title' || inTexts ? range : { start: range.start, end: range.start };
    });
  const [titles, texts] = await Promise.all([
    source.postings('title', ranges('title')),
    source.postings('text', ranges('text')),
  ]);
  let first = 0;
  return query.map(({ required }, position) => {
    const own = runs[position] ?? [];
    const next = first + own.length;
    const word = {
      bit: 1 << position,
      required,
      runs: own,
      titles: titles.slice(first, next),
      texts: texts.slice(first, next),
    };
    first = next;
    return { ...word, bytes: [...word.titles, ...word.texts].reduce((sum, { length }) => sum + length, 0) };
  });
};

const runsOf = (dictionary: Dictionary, word: QueryWord): readonly Run[] => {
  let room = mostPrefixBytes;
  return word.spellings.flatMap((spelling, slip): Run[] => {
    const certainty = slip === 0 ? 1 : 0.4;
    const exact = dictionary.words.find(spelling);
    const run = (from: number, to: number, share: number, inTexts: boolean): Run => ({
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
    const fits = end - start <= room;
    if (fits) room -= end - start;
    return [...runs, run(after, to, 0.5, fits)];
  });
};

const rarity = ({ counts, articles }: Dictionary, from: number, to: number): number => {
  let count = 1;
  for (let term = from; term < to; term++) {
    const one = counts[term] ?? 0;
    if (one > count) count = one;
  }
  return Math.log(1 + articles / count);
};

/**
 * How well each article matches, and which words it has. Used again from query to query: only what the last one has
 * touched is cleared, as going over 200,000 articles takes longer than most queries.
 */
class Found {
  #scores = new Float32Array();
  /** Which words an article has, and has in its title. */
  #has = new Uint16Array();
  #hasInTitle = new Uint16Array();
  /** The articles that have any word: the first `#count`. */
  #touched = new Uint32Array();
  #count = 0;
  readonly #reader = new PostingReader();

  clear(articles: number): void {
    if (articles > this.#scores.length) {
      this.#scores = new Float32Array(articles);
      this.#has = new Uint16Array(articles);
      this.#hasInTitle = new Uint16Array(articles);
      this.#touched = new Uint32Array(articles);
      this.#count = 0;
    }
    for (let i = 0; i < this.#count; i++) {
      const article = this.#touched[i] ?? 0;
      this.#scores[article] = 0;
      this.#has[article] = 0;
      this.#hasInTitle[article] = 0;
    }
    this.#count = 0;
  }

  /** Adds a word to the articles that have all of `before`. */
  add(dictionary: Dictionary, { bit, runs, titles, texts }: Read, before: number): void {
    for (const [position, run] of runs.entries()) {
      this.#read(dictionary, 'title', run, titles[position]);
      this.#addTitles(run.weight * titleBoost, bit, before);
      this.#read(dictionary, 'text', run, texts[position]);
      this.#addTexts(dictionary, run.weight, bit, before);
    }
  }

  best(required: number, limit: number, all: boolean): readonly Match[] {
    let enough = all ? bits(required) : 0;
    if (!all) {
      for (let i = 0; i < this.#count; i++) {
        enough = Math.max(enough, bits((this.#has[this.#touched[i] ?? 0] ?? 0) & required));
      }
    }
    if (enough === 0) return [];
    const top = new Best(limit);
    for (let i = 0; i < this.#count; i++) {
      const article = this.#touched[i] ?? 0;
      if (bits((this.#has[article] ?? 0) & required) >= enough) top.add(article, this.#scores[article] ?? 0);
    }
    return top.articles.map((article) => ({
      article,
      inTitle: ((this.#hasInTitle[article] ?? 0) & required) === required,
    }));
  }

  #addTitles(weight: number, bit: number, before: number): void {
    const { articles, length } = this.#reader;
    for (let i = 0; i < length; i++) {
      const article = articles[i] ?? 0;
      if (!this.#touch(article, bit, before)) continue;
      this.#hasInTitle[article] = (this.#hasInTitle[article] ?? 0) | bit;
      this.#scores[article] = (this.#scores[article] ?? 0) + weight;
    }
  }

  #addTexts({ lengths, averageLength }: Dictionary, weight: number, bit: number, before: number): void {
    const { articles, weights, length } = this.#reader;
    for (let i = 0; i < length; i++) {
      const article = articles[i] ?? 0;
      if (!this.#touch(article, bit, before)) continue;
      const more = weights[i] ?? 0;
      const size = (lengths[article] ?? 0) / averageLength;
      this.#scores[article] = (this.#scores[article] ?? 0) + (weight * (2 + more)) / (2 + more + 0.3 + size);
    }
  }

  /** Notes that an article has a word; false where it does not have the words before. */
  #touch(article: number, bit: number, before: number): boolean {
    const had = this.#has[article] ?? 0;
    if ((had & before) !== before) return false;
    if (had === 0) this.#touched[this.#count++] = article;
    this.#has[article] = had | bit;
    return true;
  }

  #read(dictionary: Dictionary, field: 'text' | 'title', { from, to }: Run, bytes?: Uint8Array): void {
    this.#reader.clear();
    if (!bytes || bytes.length === 0) return;
    const { start } = dictionary.range(field, from);
    const ends = dictionary.ends(field);
    let at = 0;
    for (let term = from; term < to; term++) {
      const end = (ends[term] ?? 0) - start;
      if (end > at) this.#reader.read(bytes, at, end);
      at = end;
    }
  }
}

const found = new Found();

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
