import type { ArticleRecord } from '../core/article.ts';
import type { EntityRecord } from '../core/entity.ts';
import { entityResolver } from './article-sources/entity-resolver.ts';
import { factbookArticles } from './article-sources/factbook.ts';
import { stateOfTheUnionArticles } from './article-sources/state-of-the-union.ts';
import { writtenArticles } from './article-sources/written.ts';
import { silent, type Report } from './report.ts';
import { countries } from './sources/countries/countries.ts';
import { countryCodes } from './sources/countries/country-codes.ts';
import { readArticles } from './sources/written-articles.ts';
import { byCodeUnits } from './words/code-unit-order.ts';

/** Every article of the bundled dataset, ordered by id. Files with faults are left out and reported: check-articles says why. */
export const buildArticles = (
  entities: readonly EntityRecord[],
  report: Report,
): readonly ArticleRecord[] => {
  const { articles, faults } = readArticles();
  for (const { file, field, message } of faults) report(`left out ${file}: ${field}: ${message}`);
  const { titleOf } = countryCodes(countries(silent));
  const built = [
    ...writtenArticles(articles, entityResolver(entities), report),
    ...factbookArticles(titleOf, new Set(articles.map(({ frontMatter }) => frontMatter.title)), report),
    ...stateOfTheUnionArticles(entities, report),
  ].sort((a, b) => byCodeUnits(a.id, b.id));
  const ids = new Set(built.map(({ id }) => id));
  if (ids.size !== built.length) throw new Error('two articles have the same id: run npm run check-articles');
  report(`Articles: ${built.length}`);
  return built;
};
