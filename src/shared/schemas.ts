import * as v from 'valibot';

/** What a mention or an entity is. */
export const kindSchema = v.picklist(['person', 'place']);

/** A name the page has used in full, so that a later bare surname can mean the same. */
export const knownNameSchema = v.object({
  name: v.string(),
  kind: kindSchema,
  /** Absent where the name is of someone the entity table does not know. */
  entity: v.optional(v.string()),
});

/** An entity as lists of other meanings name it. */
export const entityBriefSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: kindSchema,
  /** Number of articles that are about it or mention it. */
  articles: v.number(),
});
export type EntityBrief = v.InferOutput<typeof entityBriefSchema>;

/** The values of `ArticleKind`. */
export const articleKindSchema = v.picklist(['person', 'place', 'event', 'topic', 'profile', 'speech']);

const summaryEntries = {
  id: v.string(),
  title: v.string(),
  kind: articleKindSchema,
  date: v.optional(v.string()),
  asOf: v.optional(v.string()),
  source: v.string(),
  /** BCP 47 tag; absent on bundled ones, which are in English. */
  language: v.optional(v.string()),
  /** Name of the imported dataset it is from; absent on bundled ones. */
  dataset: v.optional(v.string()),
  /** That dataset's colour, on light backgrounds and on dark ones. */
  shades: v.optional(v.object({ light: v.string(), dark: v.string() })),
};

/** An article as lists show it: `ArticleSummary` as it crosses contexts. */
export const articleSummarySchema = v.object(summaryEntries);

/** An article that the ranker chose: `RankedArticle` as it crosses contexts. */
export const rankedArticleSchema = v.object({
  ...summaryEntries,
  score: v.number(),
  because: v.array(v.string()),
});

/** An article that a search found. */
export const foundArticleSchema = v.object({
  ...summaryEntries,
  /** The sentence that matches, in parts: those at odd positions match. Absent where the title tells enough. */
  snippet: v.optional(v.array(v.string())),
});
export type FoundArticle = v.InferOutput<typeof foundArticleSchema>;

/** A whole article, with names for what it is about and titles for what to read next. */
export const articleSchema = v.object({
  ...summaryEntries,
  text: v.string(),
  licence: v.string(),
  url: v.optional(v.string()),
  about: v.array(v.object({ id: v.string(), name: v.string(), kind: kindSchema })),
  seeAlso: v.array(v.object({ id: v.string(), title: v.string() })),
  language: v.string(),
});
export type ArticleView = v.InferOutput<typeof articleSchema>;

/** All that is told of an entity: on its card, in the popup, on its page in the reader, where words are looked up. */
export const cardEntitySchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: kindSchema,
  description: v.string(),
  /** Years; negative before the common era. */
  born: v.optional(v.number()),
  died: v.optional(v.number()),
  /** Name of the country that a place lies in or a person belongs to. */
  country: v.optional(v.string()),
  population: v.optional(v.number()),
  /** Whether there is a map to ask for. */
  hasMap: v.optional(v.boolean()),
});
export type CardEntity = v.InferOutput<typeof cardEntitySchema>;

/** An article on a card. */
export const cardArticleSchema = v.object({
  ...rankedArticleSchema.entries,
  /** The sentence of it that matters most to the paragraph. */
  sentence: v.optional(v.string()),
});
export type CardArticle = v.InferOutput<typeof cardArticleSchema>;

/** Why words may mean an entity: see `core/link/explain.ts`. */
export const linkReasonSchema = v.object({
  code: v.picklist(['best-known', 'named-in-full', 'region-follows', 'near', 'same-country', 'description']),
  /** What else the page names that speaks for it. */
  other: v.optional(v.object({ id: v.string(), name: v.string() })),
});
export type LinkReason = v.InferOutput<typeof linkReasonSchema>;

/** One person or place of a page, all its mentions together. */
export const pageNameSchema = v.object({
  name: v.string(),
  kind: kindSchema,
  /** Absent where the linker abstained. */
  entity: v.optional(v.string()),
  articles: v.number(),
  count: v.number(),
  /** Characters of page text before its first mention. */
  first: v.number(),
  /** Whether the page's title names it. */
  inTitle: v.boolean(),
  /** Where in the page's text its mentions are, in thousandths of the text, ascending: at most 100, evenly chosen. */
  positions: v.pipe(v.array(v.number()), v.readonly()),
});
export type PageName = v.InferOutput<typeof pageNameSchema>;

/** Where a place of a page is, in degrees north and east. */
export const pagePlaceSchema = v.object({ entity: v.string(), latitude: v.number(), longitude: v.number() });
export type PagePlace = v.InferOutput<typeof pagePlaceSchema>;
