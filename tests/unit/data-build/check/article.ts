import { parseArticle, type WrittenArticle } from '../../../../src/data-build/sources/written-articles.ts';

const seventyWords = 'one two three four five six seven eight nine ten '.repeat(7).trim();

/** A text that breaks no rule: two paragraphs of 70 words. */
export const fineText = `${seventyWords}.\n\nAnd ${seventyWords}.`;

/** An article that breaks no rule, with changes. */
export const article = (
  changes: Partial<WrittenArticle['frontMatter']> = {},
  text = fineText,
): WrittenArticle => {
  const id = changes.id ?? 'kim-jong-un';
  return {
    file: `${id}.md`,
    text,
    frontMatter: {
      title: 'Kim Jong Un',
      id,
      kind: 'person',
      about: ['Kim Jong Un'],
      as_of: '2025-06-01',
      aliases: ['Kim'],
      description: 'Leader of North Korea since 2011',
      country: 'North Korea',
      sources: ['https://en.wikipedia.org/wiki/Kim_Jong_Un'],
      see_also: ['vladimir-putin', 'north-korea'],
      ...changes,
    },
  };
};

/** What `parseArticle` says of a file's source. */
export const parse = (source: string) => parseArticle('a.md', source);
