import * as v from 'valibot';
import { newCorrectionSchema } from './corrections/schema.ts';
import {
  articleSchema,
  cardArticleSchema,
  cardEntitySchema,
  articleSummarySchema,
  entityBriefSchema,
  foundArticleSchema,
  kindSchema,
  linkReasonSchema,
  pageNameSchema,
  pagePlaceSchema,
  rankedArticleSchema,
} from './schemas.ts';
import { documentRequests, type pageRequests } from './page-messages.ts';
import { locatorMapSchema } from './world/locator-map.ts';

export { pageRequests, type FrameReport, type PageReport } from './page-messages.ts';

/** A mention, as the card asks about it. */
const mentionEntries = {
  surface: v.string(),
  kind: kindSchema,
  entity: v.optional(v.string()),
  /** Text of the block that holds the mention. */
  paragraph: v.string(),
  /** Ids of the entities in the same block, then of the page's most frequent ones. */
  nearby: v.array(v.string()),
};

/** What the background answers: request name -> schema of its parameters and of its answer. */
export const backgroundRequests = {
  ...documentRequests,
  /** What the card shows of one mention; of one without an entity, the articles that have its words. */
  card: {
    params: v.object(mentionEntries),
    result: v.object({
      entity: v.optional(cardEntitySchema),
      /** At most three, best first. */
      articles: v.array(cardArticleSchema),
    }),
  },
  /** Why a mention was linked as it was, and what else its words could mean. */
  explain: {
    params: v.object({
      ...mentionEntries,
      /** What the page calls the same entity elsewhere. */
      otherNames: v.array(v.string()),
    }),
    result: v.object({
      /** Of the entity that was chosen, most telling first. */
      reasons: v.array(linkReasonSchema),
      /** At most four, likeliest first. */
      others: v.array(
        v.object({
          entity: entityBriefSchema,
          known: cardEntitySchema,
          reasons: v.array(linkReasonSchema),
        }),
      ),
    }),
  },
  /** A small map that says where a place is; null for what has no place known. */
  locatorMap: { params: v.object({ entity: v.string() }), result: v.nullable(locatorMapSchema) },
  /** Orders a page's people and places by importance, and the articles that match the page. */
  rankPage: {
    params: v.object({
      title: v.string(),
      text: v.string(),
      names: v.array(v.omit(pageNameSchema, ['positions'])),
      /** Host of the page, for datasets that are used on some sites only. */
      host: v.optional(v.string()),
    }),
    result: v.object({
      /** The names, most important first, each as its position in those that were sent: a page may have thousands. */
      order: v.array(v.number()),
      /** Of the names, those that are known places. */
      places: v.array(pagePlaceSchema),
      /** At most ten, best first; none for a page with nothing to say. */
      articles: v.array(rankedArticleSchema),
    }),
  },
  /** One article with its text. */
  article: { params: v.object({ id: v.string() }), result: articleSchema },
  /** What lists show of some articles. Those that are not here are left out. */
  articles: {
    params: v.object({ ids: v.array(v.string()) }),
    result: v.object({ articles: v.array(articleSummarySchema) }),
  },
  /** A person or place by itself, with the articles on it. */
  entity: {
    params: v.object({ id: v.string() }),
    result: v.object({
      entity: cardEntitySchema,
      /** At most twenty, best first. */
      articles: v.array(rankedArticleSchema),
      /** How many there are. */
      total: v.number(),
    }),
  },
  /** What is known of some words of a page. */
  lookUp: {
    params: v.object({ text: v.string() }),
    result: v.object({
      /** Whom and what they name, in order of appearance. */
      entities: v.array(cardEntitySchema),
      /** Names that could mean several, or that nothing but the name speaks for; the likeliest reading first. */
      unclear: v.array(v.object({ name: v.string(), readings: v.array(cardEntitySchema) })),
      /** At most ten, best first. */
      articles: v.array(rankedArticleSchema),
    }),
  },
  /** Articles whose titles or texts match what a reader types. An empty query finds nothing, and readies the search. */
  search: {
    params: v.object({ query: v.string() }),
    result: v.object({
      /** At most twenty, best first. */
      articles: v.array(foundArticleSchema),
    }),
  },
  /**
   * Begins on the page of a tab where Backstory is not at work. The browser allows it after a click on the toolbar
   * button: the popup asks.
   */
  startOnPage: { params: v.object({ tabId: v.number() }), result: v.null() },
  /**
   * Opens the side panel beside the sender's tab, where the browser lets a click on a page do that, or else the reader
   * with an entity in a new tab.
   */
  openMore: { params: v.object({ entity: v.optional(v.string()) }), result: v.null() },
  /** Opens an article in the reader page, in a new tab. */
  openArticle: { params: v.object({ id: v.string() }), result: v.null() },
  /** Opens the reader page with a search begun, in a new tab. */
  openSearch: { params: v.object({ query: v.string() }), result: v.null() },
  /**
   * Remembers a correction made now, in place of the one with the id `replaced` where there is one. The answer is what
   * it is taken back by. `not-saved` where the browser does not keep it; all is as before then.
   */
  addCorrection: {
    params: v.object({ correction: newCorrectionSchema, replaced: v.optional(v.string()) }),
    result: v.object({ id: v.string() }),
  },
  /** `not-saved` as above. */
  removeCorrection: { params: v.object({ id: v.string() }), result: v.null() },
} as const;

/** The mentions of `analyse`, six numbers each. */
export const numbersPerMention = 6;

interface RequestShape {
  readonly params: v.GenericSchema;
  readonly result: v.GenericSchema;
}
/** A map of requests: name -> schemas. */
export type RequestMap<Requests> = { readonly [Name in keyof Requests]: RequestShape };

/** What a request takes. */
export type Params<Requests extends RequestMap<Requests>, Name extends keyof Requests> = v.InferOutput<
  Requests[Name]['params']
>;

/** What a request is answered with, where it goes well. */
export type Answer<Requests extends RequestMap<Requests>, Name extends keyof Requests> = v.InferOutput<
  Requests[Name]['result']
>;

/** The map of what the background answers, as a type: pages import no schemas they do not use. */
export type BackgroundRequests = typeof backgroundRequests;

/** The map of what the script on a page answers. */
export type PageRequests = typeof pageRequests;
