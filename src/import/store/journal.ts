import * as v from 'valibot';
import { problemSchema } from '../../shared/datasets/problems.ts';

/** How far an import is: written with each segment, in the same transaction. */
export const journalSchema = v.object({
  /** Readings of all sources, in their order, that are dealt with. */
  readings: v.number(),
  articles: v.number(),
  segments: v.number(),
  bytes: v.number(),
  counts: v.record(v.string(), v.number()),
  problems: v.array(problemSchema),
  /** Milliseconds spent so far, over all sittings. */
  milliseconds: v.number(),
});
export type Journal = v.InferOutput<typeof journalSchema>;

/** Of an import that has stored nothing yet. */
export const emptyJournal: Journal = {
  readings: 0,
  articles: 0,
  segments: 0,
  bytes: 0,
  counts: {},
  problems: [],
  milliseconds: 0,
};

/** Key of the one record in its store. */
export const journalKey = 'journal';
