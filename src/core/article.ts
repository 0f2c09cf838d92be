import type { EntityId } from './entity.ts';

/** Unique over all articles ("kim-jong-un"); of an imported one, the id of its dataset and a colon come first. */
export type ArticleId = string;

/** Where an article comes from decides how it is shown and ranked. */
export type ArticleKind = 'person' | 'place' | 'event' | 'topic' | 'profile' | 'speech';

/** A text of a dataset, as the data build or an import hands it to the encoder. */
export interface ArticleRecord {
  readonly id: ArticleId;
  readonly title: string;
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly kind: ArticleKind;
  /** ISO date, month or year of what it tells of ("2023-09-13", "2022"). */
  readonly date?: string;
  /** ISO date up to which its facts were known to hold. */
  readonly asOf?: string;
  /** Name of the source as shown to the reader ("Backstory", "The World Factbook, 2015"). */
  readonly source: string;
  readonly licence: string;
  /** A public page to check the facts on. */
  readonly url?: string;
  /** Entities it is about, most central first. */
  readonly about: readonly EntityId[];
  readonly seeAlso: readonly ArticleId[];
  /** BCP 47 tag. */
  readonly language: string;
}

/** What lists and cards show of an article, without its text. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly date?: string | undefined;
  readonly asOf?: string | undefined;
  readonly source: string;
  /** BCP 47 tag; absent on bundled ones, which are in English. */
  readonly language?: string | undefined;
  /** Name of the imported dataset it is from; absent on bundled ones. */
  readonly dataset?: string | undefined;
  /** That dataset's colour, on light backgrounds and on dark ones, as CSS hexadecimal colours. */
  readonly shades?: { readonly light: string; readonly dark: string } | undefined;
}

/** An article in an answer of the ranker, best first. */
export interface RankedArticle extends ArticleSummary {
  readonly score: number;
  /** Names of the entities that made it match, most telling first. */
  readonly because: readonly string[];
}
