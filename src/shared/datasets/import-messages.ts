import * as v from 'valibot';
import { articleKindSchema, kindSchema } from '../schemas.ts';
import { importReportSchema, problemSchema } from './problems.ts';
import {
  columnsSchema,
  datasetSchema,
  fileFormats,
  fileHandlesSchema,
  importChoicesSchema,
} from './schema.ts';

const files = v.array(v.instance(File));

/** What a page tells the import worker. One job at a time: `preview`, `start`, `resume`, `export`, `check` or `repair`. */
export const importCommandSchema = v.variant('command', [
  /** Reads the first articles of each file and stores nothing. */
  v.object({ command: v.literal('preview'), files, choices: importChoicesSchema, articles: v.number() }),
  /** `handles` of the files, in the same order, are kept until the import ends. */
  v.object({
    command: v.literal('start'),
    files,
    handles: v.optional(fileHandlesSchema),
    choices: importChoicesSchema,
  }),
  /** Goes on with an unfinished import. `files` are the same, picked again. */
  v.object({ command: v.literal('resume'), id: v.string(), files }),
  /** Of `start`, `resume` and `repair`: nothing is read until `continue`. */
  v.object({ command: v.literal('pause') }),
  v.object({ command: v.literal('continue') }),
  /** Ends the job. What a new dataset had stored is removed. */
  v.object({ command: v.literal('cancel') }),
  /** Makes a JSON Lines file of a dataset. */
  v.object({ command: v.literal('export'), id: v.string() }),
  /** Reads every stored file of a dataset and compares checksums. */
  v.object({ command: v.literal('check'), id: v.string() }),
  /** Builds a dataset anew from those of its articles that can be read. */
  v.object({ command: v.literal('repair'), id: v.string() }),
]);
export type ImportCommand = v.InferOutput<typeof importCommandSchema>;

const previewArticleSchema = v.object({
  file: v.string(),
  title: v.string(),
  /** Its beginning, at most 1,200 characters. */
  text: v.string(),
  kind: articleKindSchema,
  date: v.optional(v.string()),
  asOf: v.optional(v.string()),
  source: v.string(),
  licence: v.string(),
  /** BCP 47 tag. */
  language: v.string(),
  url: v.optional(v.string()),
  /** The person or place that it makes known, with its other names. */
  name: v.optional(v.object({ name: v.string(), kind: kindSchema, aliases: v.array(v.string()) })),
  /** Names of the people and places it is about. */
  about: v.array(v.string()),
});
export type PreviewArticle = v.InferOutput<typeof previewArticleSchema>;

const previewFileSchema = v.object({
  name: v.string(),
  size: v.number(),
  /** Absent where it is none that Backstory reads. */
  format: v.optional(v.picklist(fileFormats)),
  /** Headings of a CSV or TSV file. */
  headings: v.optional(v.array(v.string())),
  /** The column that fills each field, as `choices.columns` or the headings' names say. */
  columns: v.optional(columnsSchema),
});
export type PreviewFile = v.InferOutput<typeof previewFileSchema>;

/** What a worker is doing with its files, as progress shows it. */
export const importPhases = ['reading', 'indexing', 'exporting', 'checking'] as const;

/** Why a job ended without what it was for. */
export const importFailures = [
  /** No storage: a private window, or Firefox without history. */
  'storage-unavailable',
  /** The browser gives no more room. All is as it was before. */
  'storage-full',
  /** No article in the files: the report says why. All is as it was before. */
  'nothing-imported',
  /** The files picked to go on are others than those the import was begun with. */
  'other-files',
  'not-found',
  /** Stored files of the dataset cannot be read. */
  'damaged',
  'busy',
  'internal',
] as const;
export type ImportFailure = (typeof importFailures)[number];

/** What the import worker tells its page. `progress` may come any time; each job ends with exactly one of the others. */
export const importEventSchema = v.variant('event', [
  v.object({
    event: v.literal('progress'),
    phase: v.picklist(importPhases),
    paused: v.boolean(),
    /** Bytes of the files read so far, compressed as they are, and of all. */
    bytes: v.number(),
    totalBytes: v.number(),
    articles: v.number(),
    skipped: v.number(),
    /** Seconds until the end by the pace so far; absent while that says nothing. */
    secondsLeft: v.optional(v.number()),
  }),
  v.object({
    event: v.literal('previewed'),
    files: v.array(previewFileSchema),
    articles: v.array(previewArticleSchema),
    /** What the articles seem to be in, as a BCP 47 tag. */
    language: v.string(),
    problems: v.array(problemSchema),
    /** Whether all files were read to their ends. */
    complete: v.boolean(),
  }),
  v.object({ event: v.literal('imported'), dataset: datasetSchema, report: importReportSchema }),
  v.object({ event: v.literal('cancelled') }),
  v.object({ event: v.literal('exported'), file: v.instance(Blob), articles: v.number() }),
  v.object({
    event: v.literal('checked'),
    /** Stored files looked at, and names of those that are damaged or missing. */
    files: v.number(),
    damaged: v.array(v.string()),
  }),
  v.object({
    event: v.literal('failed'),
    code: v.picklist(importFailures),
    /** For the developer's console. */
    detail: v.string(),
    report: v.optional(importReportSchema),
  }),
]);
export type ImportEvent = v.InferOutput<typeof importEventSchema>;
