import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { byCodeUnits } from '../words/sort.ts';

/** Where the articles written for this project live. */
export const articlesFolder = new URL('../articles/', import.meta.url);

const year = v.union([v.pipe(v.number(), v.integer()), v.string()]);

/** The fields of docs/writing-articles.md. Dates come as text: YAML's own dates are switched off. */
export const frontMatterSchema = v.strictObject({
  title: v.string(),
  id: v.string(),
  kind: v.picklist(['person', 'place', 'event', 'topic']),
  about: v.array(v.string()),
  as_of: v.string(),
  aliases: v.optional(v.nullable(v.array(v.string())), []),
  description: v.optional(v.string()),
  country: v.optional(v.string()),
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  see_also: v.optional(v.array(v.string()), []),
  born: v.optional(year),
  died: v.optional(year),
  occupation: v.optional(v.string()),
  capital: v.optional(v.string()),
  capital_of: v.optional(v.string()),
  population: v.optional(v.number()),
  date: v.optional(year),
  notes: v.optional(v.string()),
});
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

/** A file of src/data-build/articles, taken apart. */
export interface WrittenArticle {
  /** Name of the file ("kim-jong-un.md"). */
  readonly file: string;
  readonly frontMatter: FrontMatter;
  /** Paragraphs separated by a blank line, lines within one joined. */
  readonly text: string;
}

/** What is wrong with a file, named by field. */
export interface FileFault {
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

/** Reads one article. Gives faults where its front matter is missing, no YAML, or does not fit the schema. */
export const parseArticle = (file: string, source: string): WrittenArticle | FileFault[] => {
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

const joinLines = (body: string): string => {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
};

/** All files of a folder, ordered by name, each as an article or as its faults. */
export const readArticles = (
  folder: URL = articlesFolder,
): {
  readonly articles: readonly WrittenArticle[];
  readonly faults: readonly FileFault[];
} => {
  const articles: WrittenArticle[] = [];
  const faults: FileFault[] = [];
  for (const file of readdirSync(folder).sort(byCodeUnits)) {
    if (!file.endsWith('.md')) continue;
    const parsed = parseArticle(file, readFileSync(new URL(file, folder), 'utf8'));
    if (Array.isArray(parsed)) faults.push(...parsed);
    else articles.push(parsed);
  }
  return { articles, faults };
};

/** The year in a front-matter date ("1984-01-08", 1984). */
export const yearOf = (date: string | number | undefined): number | undefined => {
  const match = /^-?\d{1,4}/.exec(String(date ?? ''));
  return match ? Number(match[0]) : undefined;
};
