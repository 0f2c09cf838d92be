import type { ArticleRecord } from '../article.ts';
import type { Kind } from '../mention.ts';

/** An article of an imported dataset as it is stored. `about` and `seeAlso` are as the dataset gives them. */
export interface ImportedArticle extends Omit<ArticleRecord, 'language'> {
  /** As a BCP 47 tag, where the article tells; else it is its dataset's, which the reader may change. */
  readonly language?: string | undefined;
  /** Other names of the person or place that it is on, and titles that lead to it. */
  readonly aliases: readonly string[];
  /** Of a place: latitude and longitude in degrees. */
  readonly coordinates?: readonly [number, number] | undefined;
  /** Its kind is not given but made out from its words. */
  readonly guessed?: boolean | undefined;
}

/** A person or place that a dataset makes known by an article of its own. */
export interface ImportedName {
  readonly name: string;
  readonly kind: Kind;
  /** 0 to 1: how sure it is that a text with just this name means this person or place. */
  readonly confidence: number;
  readonly aliases: readonly { readonly text: string; readonly confidence: number }[];
  /** Position of its article in the dataset. */
  readonly article: number;
}
