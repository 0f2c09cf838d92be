import * as v from 'valibot';
import { colourNames } from '../settings/schema.ts';

/** What an imported dataset is to the reader. `normal` ones rank like the bundled one. */
export const priorities = ['high', 'normal', 'low'] as const;

/** One imported dataset, as the registry knows it. A dataset without an entry does not exist. */
export const datasetSchema = v.object({
  /** Letters, digits and hyphens; never changes. Ids of its articles begin with it and a colon. */
  id: v.string(),
  name: v.string(),
  /** As the reader or the dataset gave it; may be empty. */
  licence: v.string(),
  /** BCP 47 tag of articles that do not tell their own. */
  language: v.string(),
  colour: v.picklist(colourNames),
  on: v.boolean(),
  priority: v.picklist(priorities),
  /** Hosts ("example.org", each with its subdomains) it is used on; empty for all. */
  sites: v.array(v.string()),
  articles: v.number(),
  /** People and places that only it brings along. */
  names: v.number(),
  /** Bytes it takes in storage, without what the browser adds. */
  bytes: v.number(),
  /** Milliseconds since 1970. */
  imported: v.number(),
  /** Names of the files it came from. */
  files: v.array(v.string()),
  /** Format of its stored files; another than `datasetFormat` is not read. */
  format: v.number(),
  /** Name of the database that holds its files: an update puts another in its place. */
  storage: v.string(),
});
export type Dataset = v.InferOutput<typeof datasetSchema>;

/** What the reader may change of a dataset at any time. */
export type DatasetChoices = Partial<
  Pick<Dataset, 'name' | 'licence' | 'language' | 'colour' | 'on' | 'priority' | 'sites'>
>;

/** Of articles for which nothing tells another one. */
export const defaultLanguage = 'en';

/** Goes up with every change of what the stored files of a dataset mean. */
export const datasetFormat = 1;

/** What a file is told by when it is picked again to go on with an import. */
export const sourceFileSchema = v.object({
  name: v.string(),
  /** Bytes. */
  size: v.number(),
  lastModified: v.number(),
  /** SHA-256 of its first 64 kB, in hexadecimal. */
  head: v.string(),
});
export type SourceFile = v.InferOutput<typeof sourceFileSchema>;

/** Handles of files, which the browser keeps from one start to the next. */
export const fileHandlesSchema = v.array(
  v.custom<FileSystemFileHandle>(
    (given) => typeof FileSystemFileHandle !== 'undefined' && given instanceof FileSystemFileHandle,
  ),
);

/** Forms of files that an import reads. `feed` is RSS or Atom, `mediawiki` a wiki's XML export. */
export const fileFormats = ['json-lines', 'json', 'csv', 'tsv', 'feed', 'markdown', 'mediawiki'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Fields of an article that a column can fill. */
export const articleFields = [
  'title',
  'text',
  'id',
  'date',
  'asOf',
  'source',
  'url',
  'licence',
  'language',
  'kind',
  'about',
  'aliases',
  'seeAlso',
  'coordinates',
] as const;
export type ArticleField = (typeof articleFields)[number];

/** Column of a table (by its heading) for each field that one fills. */
export const columnsSchema = v.record(v.picklist(articleFields), v.string());
export type Columns = v.InferOutput<typeof columnsSchema>;

/** What the reader decides before an import. */
export const importChoicesSchema = v.object({
  name: v.string(),
  licence: v.string(),
  /** BCP 47 tag for articles that do not tell their own; absent where the files are to tell. */
  language: v.optional(v.string()),
  colour: v.picklist(colourNames),
  /** Absent where each file's own form is to be told by its name and beginning. */
  format: v.optional(v.picklist(fileFormats)),
  /** Of CSV and TSV files; absent where headings are to be matched to fields by their names. */
  columns: v.optional(columnsSchema),
  /** Id of the dataset that a newer file replaces; absent for a new one. */
  replaces: v.optional(v.string()),
});
export type ImportChoices = v.InferOutput<typeof importChoicesSchema>;

/** An import that was begun and neither finished nor cancelled: its page was closed, or the browser. */
export const unfinishedImportSchema = v.object({
  /** Id of the dataset to be. */
  id: v.string(),
  storage: v.string(),
  choices: importChoicesSchema,
  files: v.array(sourceFileSchema),
  /** What the same files are opened by once more, where the browser gives that. */
  handles: v.optional(fileHandlesSchema),
  /** Milliseconds since 1970. */
  started: v.number(),
  /** Articles that are safely stored. */
  articles: v.number(),
});
export type UnfinishedImport = v.InferOutput<typeof unfinishedImportSchema>;
