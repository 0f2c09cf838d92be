import * as v from 'valibot';
import { entityBriefSchema, kindSchema } from '../schemas.ts';

/** What a reader said of a name that was found wrongly. Each holds for one host, or everywhere where it names none. */
export const correctionSchema = v.object({
  id: v.string(),
  /** `not-this`: the words do not mean that entity. `no-name`: they are neither a person nor a place. `mute`: do not show. */
  verdict: v.picklist(['not-this', 'no-name', 'mute']),
  /** The words as the page has them, or the name that is muted. */
  surface: v.string(),
  kind: v.optional(kindSchema),
  /** The entity that is not meant, or is muted in all its names. */
  entity: v.optional(v.string()),
  /** Name of that entity, to show in the options. */
  entityName: v.optional(v.string()),
  /** Of `not-this`: what the words mean instead, where the reader knows. */
  instead: v.optional(entityBriefSchema),
  host: v.optional(v.string()),
  /** When it was made, in milliseconds since 1970. */
  made: v.number(),
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** A correction as it is made. */
export const newCorrectionSchema = v.omit(correctionSchema, ['id', 'made']);
export type NewCorrection = v.InferOutput<typeof newCorrectionSchema>;

/** All corrections, as they are kept in `storage.local`: oldest first. */
export const correctionsSchema = v.array(correctionSchema);
