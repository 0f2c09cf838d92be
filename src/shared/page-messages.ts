import * as v from 'valibot';
import { entityBriefSchema, knownNameSchema, pageNameSchema } from './schemas.ts';

/** What the popup is told of a page, all of its frames together. */
export const pageReportSchema = v.object({
  /** `no-text` for a picture, a feed or another file that the browser shows in its own way. */
  status: v.picklist(['working', 'done', 'off', 'no-text', 'failed', 'paused']),
  /** Why it is paused: the page keeps changing, or has taken too long. */
  pauseReason: v.optional(v.picklist(['busy-page', 'slow-page'])),
  mode: v.picklist(['full', 'names-only']),
  title: v.string(),
  /** Host of the page, which only the page itself may tell without a further permission. */
  host: v.string(),
  /** In order of first appearance. */
  names: v.array(pageNameSchema),
  /** The first 20,000 characters of the page's text. */
  text: v.string(),
  /** Main-thread time that the content script has used on this page. */
  milliseconds: v.number(),
});
export type PageReport = v.InferOutput<typeof pageReportSchema>;

/** What a document tells of itself, with the length of its text, so that reports can be put together. */
const frameReportSchema = v.object({
  report: pageReportSchema,
  characters: v.number(),
  /** How many highlights a walk through the document comes to. */
  highlights: v.number(),
  /** When the document began: tells it from others that are shown in the same frame. */
  began: v.number(),
});
export type FrameReport = v.InferOutput<typeof frameReportSchema>;

const namedSchema = v.pick(pageNameSchema, ['name', 'kind', 'entity']);
/** One of the mentions of a name in one document, counted from 0. */
const placeSchema = v.object({ ...namedSchema.entries, index: v.number() });

const directionSchema = v.picklist(['next', 'previous']);
/** A step through the highlights of one document, from one of its own or from another document. */
const stepSchema = v.object({
  direction: directionSchema,
  arrival: v.picklist(['here', 'elsewhere']),
  /** How many highlights there are in the documents before and after this one. */
  before: v.number(),
  after: v.number(),
});

/** What the script that reads a document asks of the background: it comes to every page, and carries no schema but these. */
export const documentRequests = {
  /** Finds and links the mentions in some blocks of one page. */
  analyse: {
    params: v.object({
      blocks: v.array(v.string()),
      /** What earlier batches of the same page named in full. */
      known: v.array(knownNameSchema),
      /** The page's declared language, or empty. */
      language: v.string(),
    }),
    result: v.object({
      /** Six numbers a mention: block, start, end, kind (0 person, 1 place), position in `entities` or -1, confidence in percent. */
      mentions: v.array(v.number()),
      entities: v.array(entityBriefSchema),
      /** The names these blocks add to what the page has named in full. */
      known: v.array(knownNameSchema),
      /** `names-only` where the text is in a language that the model does not know. */
      mode: v.picklist(['full', 'names-only']),
    }),
  },
  /** Hands the report of a frame to the top frame of its tab. */
  tellPage: { params: frameReportSchema, result: v.null() },
  /** Those of some frames of the sender's tab that are gone, or show another document than the one that began then. */
  goneFrames: {
    params: v.array(v.object({ frame: v.number(), began: v.number() })),
    result: v.array(v.number()),
  },
  /** Tells all documents of the sender's tab that a reader waits for them. */
  attendFrames: { params: v.null(), result: v.null() },
  /** Has a frame of the sender's tab go on after a pause. */
  resumeFrame: { params: v.object({ frame: v.number() }), result: v.null() },
  /** Has a frame of the sender's tab show a mention. The answer is whether it can be seen. */
  showInFrame: { params: v.object({ frame: v.number(), place: placeSchema }), result: v.boolean() },
  /** Has a frame of the sender's tab go to one of its highlights. The answer is whether there is one. */
  walkInFrame: { params: v.object({ frame: v.number(), step: stepSchema }), result: v.boolean() },
  /** Tells a frame of the sender's tab that the reader walks on elsewhere. */
  endWalkInFrame: { params: v.object({ frame: v.number() }), result: v.null() },
  /** Sets the number on the toolbar button of the sender's tab. */
  badge: { params: v.object({ count: v.number() }), result: v.null() },
} as const;

/** What the content script in the top frame of a tab answers, for the frames too; a frame, only what is told of it here. */
export const pageRequests = {
  describePage: {
    params: v.object({
      /** Whether a reader waits for the answer: then the page is read even where the browser holds it to be out of view. */
      isAwaited: v.boolean(),
    }),
    result: pageReportSchema,
  },
  /** Goes to the next or previous highlight of the page and its frames. `found` is false where there is none. */
  walk: {
    params: v.object({ direction: directionSchema }),
    result: v.object({ found: v.boolean() }),
  },
  /** Scrolls to the next or previous mention of a name and lets it flash: the first or the last one to begin with. */
  goTo: {
    params: v.object({ ...namedSchema.entries, direction: directionSchema }),
    /** Which one it was, counted from 1, of how many; both 0 where the page has none that can be seen. */
    result: v.object({ position: v.number(), count: v.number() }),
  },
  /** A reader waits for the page: it is read, in view or not; a frame too. */
  attend: { params: v.null(), result: v.null() },
  /** When the document began; a frame too. */
  began: { params: v.null(), result: v.number() },
  /** Goes on after a pause; a frame too. */
  resume: { params: v.null(), result: v.null() },
  /** What a frame has found. */
  takeFrame: { params: v.object({ frame: v.number(), told: frameReportSchema }), result: v.null() },
  /** Scrolls to a mention and lets it flash; a frame too. The answer is whether it can be seen. */
  showMention: { params: placeSchema, result: v.boolean() },
  /** Goes to the next or previous highlight of this document; a frame too. The answer is whether there is one. */
  walkHere: { params: stepSchema, result: v.boolean() },
  /** The reader walks on in another document; a frame too. */
  endWalk: { params: v.null(), result: v.null() },
} as const;
