import * as v from 'valibot';
import { correctionSchema } from '../../shared/corrections/schema.ts';
import { savedArticleSchema } from '../../shared/saved-articles.ts';
import { choicesSchema } from '../../shared/settings/schema.ts';

/** All that the reader has made, apart from datasets: what a backup holds, and what it is compared with. */
export interface Belongings {
  readonly choices: v.InferOutput<typeof choicesSchema>;
  readonly corrections: readonly v.InferOutput<typeof correctionSchema>[];
  readonly saved: readonly v.InferOutput<typeof savedArticleSchema>[];
}

/** What a file says it is; one that does not is refused. */
export const backupFormat = 'backstory-backup';
/** Counts up when an older version could not read what a newer one writes. */
export const backupVersion = 1;
/** Bytes of a file; what the limits below can make stays under it. */
export const largestBackup = 8_000_000;
const mostEntries = 10_000;
const longestText = 1000;

const short = v.pipe(v.string(), v.maxLength(longestText));
const sites = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253))), v.maxLength(mostEntries));

/** What a file of version 1 must look like. What it has beyond is dropped. */
export const backupSchema = v.object({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  choices: v.object({
    ...choicesSchema.entries,
    sitesOff: v.optional(sites),
    sitesOn: v.optional(sites),
  }),
  corrections: v.pipe(
    v.array(
      v.object({
        ...correctionSchema.entries,
        id: short,
        surface: short,
        entity: v.optional(short),
        entityName: v.optional(short),
        host: v.optional(short),
      }),
    ),
    v.maxLength(mostEntries),
  ),
  saved: v.pipe(
    v.array(v.object({ ...savedArticleSchema.entries, id: short, title: short })),
    v.maxLength(mostEntries),
  ),
});

/** The text of a backup file. `by` is the version of the extension, `made` a day: both for people to read. */
export const writeBackup = (
  { choices, corrections, saved }: Belongings,
  about: { readonly by: string; readonly made: string },
): string =>
  `${JSON.stringify({ format: backupFormat, version: backupVersion, ...about, choices, corrections, saved }, null, 2)}\n`;
