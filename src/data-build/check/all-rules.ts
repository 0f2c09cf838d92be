import type { EntityRecord } from '../../core/entity.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';
import { checkDates } from './dates.ts';
import { checkFacts } from './facts.ts';
import type { Fault } from './fault.ts';
import { checkFields } from './fields.ts';
import { checkIdentity, checkUnique } from './identity.ts';
import { checkAbout, checkSeeAlso, checkTitle } from './links.ts';
import { packagedByName, packagedFacts } from './packaged.ts';
import { checkSentences, checkShingles } from './repetition.ts';
import { checkText } from './text.ts';
import { titleResolver } from './title-resolver.ts';

/** All faults of the articles. `entities` are those of the packages alone, against which facts and titles are held. */
export const checkAll = (
  articles: readonly WrittenArticle[],
  entities: readonly EntityRecord[],
): readonly Fault[] => {
  const ids = new Set(articles.map(({ frontMatter }) => frontMatter.id));
  const resolve = titleResolver(entities, articles);
  const facts = packagedFacts(entities);
  const packaged = packagedByName(entities);
  return [
    ...checkUnique(articles),
    ...checkSentences(articles),
    ...checkShingles(articles),
    ...articles.flatMap((article) => [
      ...checkIdentity(article),
      ...checkTitle(article, packaged),
      ...checkFields(article),
      ...checkText(article),
      ...checkDates(article),
      ...checkSeeAlso(article, ids),
      ...checkAbout(article, resolve),
      ...checkFacts(article, facts),
    ]),
  ];
};
