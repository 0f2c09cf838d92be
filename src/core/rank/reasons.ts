import type { ArticleIndex, DatasetIndex } from '../dataset/index.ts';
import { postingShift, roleMain } from '../dataset/index-layout.ts';
import type { EntityIndex } from '../mention.ts';
import { isIdentity } from './score.ts';
import type { WithStandIns } from './stand-ins.ts';

/** Names given as the reason of a match. */
const mostReasons = 3;

/**
 * The entities of a page that tie an article to it, at most three: whom or what the article is on, then the others by
 * how much they matter to the page. Those that no article is about are named in place of what stands in for them.
 */
export const reasonsFor = (
  index: DatasetIndex,
  article: ArticleIndex,
  saliences: ReadonlyMap<EntityIndex, number>,
  standsFor: WithStandIns['standsFor'],
): readonly EntityIndex[] => {
  const subjects = new Set<EntityIndex>();
  const tied = new Set<EntityIndex>();
  for (const posting of index.entitiesOf(article)) {
    const entity = posting >>> postingShift;
    const isSubject = (posting & roleMain) !== 0 && isIdentity(index, article);
    if (saliences.has(entity)) (isSubject ? subjects : tied).add(entity);
    for (const other of standsFor.get(entity) ?? []) tied.add(other);
  }
  const bySalience = [...tied].sort((a, b) => (saliences.get(b) ?? 0) - (saliences.get(a) ?? 0) || a - b);
  return [...new Set([...subjects, ...bySalience])].slice(0, mostReasons);
};
