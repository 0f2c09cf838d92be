import * as v from 'valibot';
import { articleKindSchema } from '../shared/schemas.ts';

/** An article as it lies in a file of texts. */
export const articleRecordSchema = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  kind: articleKindSchema,
  date: v.optional(v.string()),
  asOf: v.optional(v.string()),
  source: v.string(),
  licence: v.string(),
  url: v.optional(v.string()),
  about: v.array(v.string()),
  seeAlso: v.array(v.string()),
  language: v.string(),
});
