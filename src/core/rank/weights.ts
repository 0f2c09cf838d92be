import type { ArticleKind } from '../article.ts';

/** How much an entity's salience counts for an article, by what the entity is to it. */
export const roleWeights = {
  /** First of those the article is about. */
  main: 1,
  about: 0.8,
  /** A mention, per square root of their number, up to nine. */
  mention: 0.08,
} as const;

/** An article that explains comes before one that is out of date, and both before a historical source. */
export const kindWeights: Readonly<Record<ArticleKind, number>> = {
  event: 1.1,
  person: 1,
  place: 1,
  topic: 1,
  profile: 0.45,
  speech: 0.3,
};

/** Weight of words in common, beside that of entities: the best match by words gets this share of the best by entities. */
export const wordShare = 0.6;

/** What an article keeps of its score for each better one with the same main entity. */
export const sameMainEntity = 0.55;

/** Share of the best article's score below which an article is not worth showing. */
export const relativeFloor = 0.12;

/** Score below which the best article says nothing about the page. */
export const absoluteFloor = 1.5;
