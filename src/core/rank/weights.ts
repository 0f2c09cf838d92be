import type { ArticleKind } from '../article.ts';

/** An article that explains comes before one that is out of date, and both before a historical source. */
const kinds: Readonly<Record<ArticleKind, number>> = {
  event: 1.1,
  person: 0.94,
  place: 1.16,
  topic: 1.45,
  profile: 0.45,
  speech: 0.3,
};

/** How ranking weighs its evidence: tuned on the judged pages' tuning half (npm run eval-related), never on the other. */
export const weights = {
  kinds,
  /** An article on just this person or place: of this, times salience and the square root of rarity. */
  identity: 4.7,
  /** First of those the article is about. */
  main: 1.46,
  /** Another of those an event is about. */
  aboutEvent: 0.54,
  /** The same for other articles. */
  about: 0.66,
  /** A mention, per square root of their number, up to nine. */
  mention: 0.3,
  /** What a region or country keeps of the salience of a place that no article tells of. */
  standIn: 0.64,
  /** The same of a person's country: less, as a life tells less of a country than a town does. */
  standInForPerson: 0.3,
  /** What an article on someone or somewhere keeps of its score where the page does not name them. */
  absent: 0.8,
  /** Words in common: the best match by words gets this share of the best by entities. */
  words: 0.95,
  /** Different telling words from which words count in full. */
  enoughWords: 12,
  /** All telling words of the title stand in the page: this share of the best by entities, for events and topics. */
  title: 0.17,
  /** What an article keeps of its score for each better one with the same main entity, unless it is on just that. */
  sameMain: 0.66,
  /** Added to the score of an article tied to all that the page names, for whom and what no better one is tied to. */
  uncovered: 0.6,
  /** Share of the best article's score below which an article is not worth showing. */
  relativeFloor: 0.12,
  /** Score below which the best article says nothing about the page. */
  absoluteFloor: 1.5,
};
