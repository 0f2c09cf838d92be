import * as v from 'valibot';
import { storedRecord } from '../stored-record.ts';
import { entrySchema } from './entry.ts';

/** What is kept in `storage.local` of synchronising. */
export const syncStateSchema = v.object({
  /** Whether the reader has turned it on. */
  on: v.boolean(),
  /** What this computer knew after the last round. */
  entries: v.record(v.string(), entrySchema),
  /** When the last round went well, in milliseconds since 1970. */
  done: v.optional(v.number()),
  /** What was wrong in the last round. */
  problem: v.optional(v.picklist(['full', 'too-often', 'failed'])),
  /** How many entries have no room in the reader's account. */
  left: v.optional(v.number()),
});
export type SyncState = v.InferOutput<typeof syncStateSchema>;

/** Synchronising as this computer sees it. Only the background writes `entries`. */
export const syncState = storedRecord<SyncState>('sync', syncStateSchema, { on: false, entries: {} });
