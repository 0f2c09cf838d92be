import * as v from 'valibot';
import { readHandFile } from './hand/read-hand-file.ts';
import { once } from './once.ts';

const sourceSchema = v.strictObject({
  package: v.string(),
  /** Of one that is not installed at the top, or only for training; of the others the installed version is read. */
  version: v.optional(v.string()),
  /** What of it ends up in the extension. */
  what: v.string(),
  licence: v.string(),
  /** What the data tells of, up to when; absent for code. */
  date: v.optional(v.string()),
  /** Address of what the package carries. */
  original: v.string(),
  /** Words its licence or its makers ask for. */
  attribution: v.optional(v.string()),
});

/** A package that data of the bundled dataset is built from, or whose code ships in the extension. */
export type NoticeSource = Readonly<v.InferOutput<typeof sourceSchema>>;

const sources = v.array(sourceSchema);

/** The packages that `NOTICE` lists, by its parts. */
export const noticeSources = once(() =>
  readHandFile('notice-sources.yaml', v.strictObject({ data: sources, model: sources, code: sources })),
);
