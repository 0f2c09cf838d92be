import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { Fault } from '../check/fault.ts';
import { byCodeUnits } from '../words/code-unit-order.ts';
import { frontMatterSchema, type FrontMatter } from './front-matter.ts';

/** Where the articles written for this project live. */
export const articlesFolder = new URL('../articles/', import.meta.url);

/** A file of src/data-build/articles, taken apart. */
export interface WrittenArticle {
  /** Name of the file ("kim-jong-un.md"). */
  readonly file: string;
  readonly frontMatter: FrontMatter;
  /** Paragraphs separated by a blank line, lines within one joined. */
  readonly text: string;
}

/** Reads one article. Gives faults where its front matter is missing, no YAML, or does not fit the schema. */
export const parseArticle = (file: string, source: string): WrittenArticle | Fault[] => {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'));
  if (!match)
    return [
      { file, field: 'front matter', message: 'is missing; begin the file with --- and end it with ---' },
    ];
  const document = parseDocument(match[1] ?? '', { schema: 'core' });
  const [fault] = document.errors;
  if (fault) return [{ file, field: 'front matter', message: `is no YAML: ${fault.message.split('\n')[0]}` }];
  const checked = v.safeParse(frontMatterSchema, document.toJS());
  if (!checked.success) {
    return checked.issues.map((issue) => ({
      file,
      field: v.getDotPath(issue) ?? 'front matter',
      message: issue.message,
    }));
  }
  return { file, frontMatter: checked.output, text: joinLines(match[2] ?? '') };
};

const joinLines = (body: string): string =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** All files of a folder, ordered by name, each as an article or as its faults. */
export const readArticles = (
  folder: URL = articlesFolder,
): {
  readonly articles: readonly WrittenArticle[];
  readonly faults: readonly Fault[];
} => {
  const articles: WrittenArticle[] = [];
  const faults: Fault[] = [];
  for (const file of readdirSync(folder).sort(byCodeUnits)) {
    if (!file.endsWith('.md')) continue;
    const parsed = parseArticle(file, readFileSync(new URL(file, folder), 'utf8'));
    if (Array.isArray(parsed)) faults.push(...parsed);
    else articles.push(parsed);
  }
  return { articles, faults };
};
