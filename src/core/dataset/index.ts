import type { ArticleId, ArticleSummary } from '../article.ts';
import type { EntityIndex } from '../mention.ts';
import { DataFileError, openFile, section, words16, words32, type Sections } from './file.ts';
import { articleKinds } from './index-layout.ts';
import { runningSums, StringPool } from './strings.ts';
import { readTerms } from './terms.ts';
import { decodeVarints } from './varints.ts';

/** Position of an article in one index. */
export type ArticleIndex = number;

/** The articles of a dataset without their texts, read in place from the packed file. */
export class DatasetIndex {
  readonly #kind: Uint8Array;
  readonly #source: Uint16Array;
  readonly #entityEnds: Uint32Array;
  readonly #entityPostings: Uint32Array;
  readonly #articleEnds: Uint32Array;
  readonly #articlePostings: Uint32Array;
  readonly #termKeys: Uint32Array;
  readonly #termEnds: Uint32Array;
  readonly #termPostings: Uint32Array;
  readonly #sources: StringPool;
  readonly #ids: StringPool;
  readonly #titles: StringPool;
  readonly #dates: StringPool;
  readonly #asOf: StringPool;
  #byId: ReadonlyMap<ArticleId, ArticleIndex> | undefined;
  /** Words of each article's text. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;

  /** `entities` is the checksum of the loaded entity table's file. Throws DataFileError where the two do not fit. */
  constructor(file: ArrayBuffer, entities: number) {
    const sections = openFile('index', file);
    if (words32(section(sections, 'made-for'))[0] !== entities) {
      throw new DataFileError('the index was made for another entity table');
    }
    this.#kind = section(sections, 'kind');
    this.#source = words16(section(sections, 'source'));
    [this.#entityEnds, this.#entityPostings] = lists(sections, 'entity');
    [this.#articleEnds, this.#articlePostings] = lists(sections, 'article');
    ({ ends: this.#termEnds, postings: this.#termPostings } = readTerms(sections));
    this.#termKeys = words32(section(sections, 'term.keys'));
    this.#sources = new StringPool(sections, 'sources');
    this.#ids = new StringPool(sections, 'ids');
    this.#titles = new StringPool(sections, 'titles');
    this.#dates = new StringPool(sections, 'dates');
    this.#asOf = new StringPool(sections, 'as-of');
    this.lengths = words16(section(sections, 'lengths'));
    this.averageLength = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.size);
  }

  get size(): number {
    return this.#kind.length;
  }

  summary(article: ArticleIndex): ArticleSummary {
    const date = this.#dates.at(article);
    const asOf = this.#asOf.at(article);
    return {
      id: this.#ids.at(article),
      title: this.#titles.at(article),
      kind: this.kindOf(article),
      ...(date === '' ? {} : { date }),
      ...(asOf === '' ? {} : { asOf }),
      source: this.#sources.at(this.#source[article] ?? 0),
    };
  }

  titleOf(article: ArticleIndex): string {
    return this.#titles.at(article);
  }

  kindOf(article: ArticleIndex): ArticleSummary['kind'] {
    return articleKinds[this.#kind[article] ?? 0] ?? 'topic';
  }

  find(id: ArticleId): ArticleIndex | undefined {
    this.#byId ??= new Map(
      Array.from({ length: this.size }, (_, article) => [this.#ids.at(article), article]),
    );
    return this.#byId.get(id);
  }

  /** Articles that are about or mention an entity: postings as in `index-layout.ts`. */
  articlesOf(entity: EntityIndex): Uint32Array {
    return slice(this.#entityEnds, this.#entityPostings, entity);
  }

  /** Entities that an article is about or mentions. */
  entitiesOf(article: ArticleIndex): Uint32Array {
    return slice(this.#articleEnds, this.#articlePostings, article);
  }

  /** Articles that hold a word, by its token hash. */
  articlesWith(term: number): Uint32Array {
    const mask = this.#termKeys.length - 1;
    let slot = term & mask;
    for (;;) {
      const postings = slice(this.#termEnds, this.#termPostings, slot);
      if (postings.length === 0 || this.#termKeys[slot] === term) return postings;
      slot = (slot + 1) & mask;
    }
  }
}

const lists = (sections: Sections, name: string): [Uint32Array, Uint32Array] => [
  runningSums(decodeVarints(section(sections, `${name}.counts`))),
  words32(section(sections, `${name}.postings`)),
];

const slice = (ends: Uint32Array, postings: Uint32Array, index: number): Uint32Array =>
  postings.subarray(index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0);
