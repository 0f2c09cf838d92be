import type { ArticleRecord } from '../../core/article.ts';
import type { Report } from '../report.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';

/** The articles written for this project. `resolve` gives the id of an entity by title or alias. */
export const writtenArticles = (
  articles: readonly WrittenArticle[],
  resolve: (name: string) => string | undefined,
  report: Report,
): readonly ArticleRecord[] => {
  const known = new Set(articles.map(({ frontMatter }) => frontMatter.id));
  report(`Written for Backstory: ${articles.length} articles`);
  return articles.map(({ frontMatter, text }) => {
    const { id, title, kind, date, as_of, sources, see_also, about } = frontMatter;
    const [url] = sources;
    return {
      id,
      title,
      text,
      kind,
      asOf: as_of,
      source: 'Backstory',
      licence: 'MIT, Backstory authors',
      about: [...new Set(about.flatMap((name) => resolve(name) ?? []))],
      seeAlso: see_also.filter((other) => known.has(other)),
      language: 'en',
      ...(date === undefined ? {} : { date: String(date) }),
      ...(url === undefined ? {} : { url }),
    };
  });
};
