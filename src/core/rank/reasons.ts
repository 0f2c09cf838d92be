import type { ArticleIndex, DatasetIndex } from '../dataset/index.ts';
import { postingShift, roleMain } from '../dataset/index-layout.ts';
import type { EntityIndex } from '../mention.ts';
import { isIdentity } from './score.ts';
import type { WithStandIns } from './stand-ins.ts';

/** Names given as the reason of a match. */
const mostReasons = 3;

/** What a page names, and what stands in for what: all that ties articles to it. */
export interface Named {
  /** Salience of each entity the page names, above 0. */
  readonly saliences: ReadonlyMap<EntityIndex, number>;
  readonly standsFor: WithStandIns['standsFor'];
}

/**
 * The entities of a page that tie an article to it: whom or what the article is on, then the others by how much they
 * matter to the page. Those that no article is about are named in place of what stands in for them.
 */
export const tiesOf = (
  index: DatasetIndex,
  article: ArticleIndex,
  { saliences, standsFor }: Named,
): readonly EntityIndex[] => {
  const subjects = new Set<EntityIndex>();
  const others = new Set<EntityIndex>();
  for (const posting of index.entitiesOf(article)) {
    const entity = posting >>> postingShift;
    const isSubject = (posting & roleMain) !== 0 && isIdentity(index, article);
    if (saliences.has(entity)) (isSubject ? subjects : others).add(entity);
    for (const other of standsFor.get(entity) ?? []) others.add(other);
  }
  const bySalience = [...others].sort((a, b) => (saliences.get(b) ?? 0) - (saliences.get(a) ?? 0) || a - b);
  return [...new Set([...subjects, ...bySalience])];
};

/** The ties that are given to the reader as the reason of a match, at most three. */
export const reasonsOf = (ties: readonly EntityIndex[]): readonly EntityIndex[] => ties.slice(0, mostReasons);
