import * as v from 'valibot';

/** Why a file, or the rest of it, was left out. */
export const fileProblems = [
  'file-format-unknown',
  /** An archive of Kiwix, which wikis are offered in: its way of packing is not read. */
  'file-is-zim',
  'file-unreadable',
  'file-empty',
  'archive-damaged',
  /** It unpacks to so many times its size that it may be meant to fill the memory. */
  'archive-too-dense',
  'archive-too-many-entries',
  'archive-entry-unsupported',
  'json-damaged',
  'json-not-a-list',
  'xml-damaged',
  'xml-not-articles',
  'columns-missing',
] as const;

/** Why one record was left out. */
export const recordProblems = [
  'line-too-long',
  'record-too-long',
  'record-not-json',
  'record-not-an-object',
  'front-matter-damaged',
  'title-missing',
  'title-too-long',
  'text-missing',
  'text-too-long',
  'id-not-usable',
  'id-too-long',
  'duplicate',
  'redirect-without-target',
  /** A talk page, a template, a category: not of the wiki's articles. */
  'page-of-the-wiki',
  /** A page that only says what else a name may mean. */
  'page-of-namesakes',
  'page-not-an-article',
] as const;

/** What was wrong with a field: the article is in, without it. */
export const fieldProblems = ['field-not-usable', 'bytes-not-utf8'] as const;

/** What was passed over without any loss. */
export const harmlessProblems = ['archive-excess'] as const;

/** All reasons for which an import leaves something out; each has a text. */
export const problemCodes = [
  ...fileProblems,
  ...recordProblems,
  ...fieldProblems,
  ...harmlessProblems,
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Where in the files something is wrong. Lines and records count from 1. */
export const whereSchema = v.object({
  file: v.string(),
  /** Path inside a zip. */
  entry: v.optional(v.string()),
  line: v.optional(v.number()),
  /** Of a list or feed: its position; of a wiki: its title. */
  record: v.optional(v.union([v.number(), v.string()])),
});
export type Where = v.InferOutput<typeof whereSchema>;

/** Something that an import left out, and why. */
export const problemSchema = v.object({
  code: v.picklist(problemCodes),
  where: whereSchema,
  /** Name of the field, where it is one. */
  field: v.optional(v.string()),
  /** The limit that was passed, or a few words from a parser. */
  detail: v.optional(v.string()),
});
export type Problem = v.InferOutput<typeof problemSchema>;

/** What came of an import. */
export const importReportSchema = v.object({
  imported: v.number(),
  /** How many for each reason, all of them. */
  counts: v.record(v.string(), v.number()),
  /** The first of them, at most `mostProblemsListed`. */
  problems: v.array(problemSchema),
  /** Where a newer file replaced a dataset. */
  update: v.optional(v.object({ added: v.number(), changed: v.number(), gone: v.number() })),
  milliseconds: v.number(),
});
export type ImportReport = v.InferOutput<typeof importReportSchema>;

/** Problems past this number are only counted. */
export const mostProblemsListed = 1000;
