import type { WrittenArticle } from '../sources/written-articles.ts';

/** What a full set of articles would have. */
export interface Wanted {
  /** Titles of the members of the United Nations. */
  readonly members: readonly string[];
  /** Titles of their capitals. */
  readonly capitals: readonly string[];
  /** Heads of state and government and leaders of organisations. */
  readonly leaders: readonly string[];
}

/** Lines that say how much is written and what is missing. */
export const coverage = (articles: readonly WrittenArticle[], wanted: Wanted): readonly string[] => {
  const titles = new Set(articles.map(({ frontMatter }) => frontMatter.title));
  const missing = (names: readonly string[]) => names.filter((name) => !titles.has(name));
  const count = (kind: string) => articles.filter(({ frontMatter }) => frontMatter.kind === kind).length;
  const kinds = ['person', 'place', 'event', 'topic'].map((kind) => `${count(kind)} ${kind}s`);
  return [
    `${articles.length} articles: ${kinds.join(', ')}`.replace('persons', 'people'),
    line('UN members without an article', wanted.members, missing(wanted.members)),
    line('capitals without an article', wanted.capitals, missing(wanted.capitals)),
    line('leaders without an article', wanted.leaders, missing(wanted.leaders)),
  ];
};

const line = (what: string, all: readonly string[], missing: readonly string[]): string =>
  `${what}: ${missing.length} of ${all.length}${missing.length > 0 ? `: ${missing.join(', ')}` : ''}`;
