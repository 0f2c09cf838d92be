import type { FileFormat } from '../../shared/datasets/schema.ts';
import type { ReadFormat } from '../reading.ts';
import { readJsonLines } from './json-lines.ts';

/** How each format is read. */
export const formats: Readonly<Record<FileFormat, ReadFormat>> = {
  'json-lines': readJsonLines,
  json: readJsonLines,
  csv: readJsonLines,
  tsv: readJsonLines,
  feed: readJsonLines,
  markdown: readJsonLines,
  mediawiki: readJsonLines,
};
