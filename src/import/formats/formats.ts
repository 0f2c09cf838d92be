import type { FileFormat } from '../../shared/datasets/schema.ts';
import type { ReadFormat } from '../reading.ts';

/** How each format is read; what only it needs is loaded when the first such file comes. */
export const formats: Readonly<Record<FileFormat, () => Promise<ReadFormat>>> = {
  'json-lines': async () => (await import('./json-lines.ts')).readJsonLines,
  json: async () => (await import('./json.ts')).readJson,
  csv: async () => (await import('./table.ts')).readTable(undefined),
  tsv: async () => (await import('./table.ts')).readTable('\t'),
  feed: async () => (await import('./feed.ts')).readFeed,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  mediawiki: async () => (await import('./mediawiki.ts')).readMediaWiki,
};
