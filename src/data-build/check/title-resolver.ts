import type { EntityRecord } from '../../core/entity.ts';
import { fold } from '../../core/text/fold-text.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';

/** A name up to this strong means others as well. */
const sharedNameStrength = 0.5;

/** Titles by every name that means one thing fully, of packaged entities and of the articles themselves. */
export const titleResolver = (
  entities: readonly EntityRecord[],
  articles: readonly WrittenArticle[],
): ((name: string) => string | undefined) => {
  const titles = new Set([
    ...entities.map(({ name }) => name),
    ...articles
      .filter(({ frontMatter: { kind } }) => kind === 'person' || kind === 'place')
      .map(({ frontMatter }) => frontMatter.title),
  ]);
  const byAlias = new Map<string, string>();
  for (const { name, aliases } of entities) {
    for (const { text, strength } of aliases) {
      if (strength > sharedNameStrength && !byAlias.has(fold(text))) byAlias.set(fold(text), name);
    }
  }
  for (const title of titles) byAlias.set(fold(title), title);
  return (name: string) => (titles.has(name) ? name : byAlias.get(fold(name)));
};
