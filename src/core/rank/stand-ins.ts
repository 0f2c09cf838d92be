import type { DatasetIndex } from '../dataset/index.ts';
import { postingShift, roleAbout, roleMain } from '../dataset/index-layout.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { weights } from './weights.ts';

/** The entities of a query with those that stand in for people and places no article is about. */
export interface WithStandIns {
  /** Salience of each, above 0. */
  readonly entities: ReadonlyMap<EntityIndex, number>;
  /** For each that stands in, all whom and what it stands for, those that matter most first. */
  readonly standsFor: ReadonlyMap<EntityIndex, readonly EntityIndex[]>;
}

/**
 * Lets the region of a town stand in for it where no article is about the town, else its country, and for a person their
 * country: who reads of a town that the dataset does not know is served by what it has on where that is.
 */
export const withStandIns = (
  index: DatasetIndex,
  table: EntityTable,
  entities: ReadonlyMap<EntityIndex, number>,
): WithStandIns => {
  const all = new Map(entities);
  const standsFor = new Map<EntityIndex, readonly EntityIndex[]>();
  const bySalience = [...entities].sort(([, a], [, b]) => b - a);
  for (const [entity, salience] of bySalience) {
    const standIn = standInOf(index, table, entity);
    if (standIn === undefined) continue;
    const share = table.kindOf(entity) === 'place' ? weights.standIn : weights.standInForPerson;
    all.set(standIn, (all.get(standIn) ?? 0) + salience * share);
    standsFor.set(standIn, [...(standsFor.get(standIn) ?? []), entity]);
  }
  return { entities: all, standsFor };
};

/** What stands in for an entity, where something has to. */
export const standInOf = (
  index: DatasetIndex,
  table: EntityTable,
  entity: EntityIndex,
): EntityIndex | undefined => {
  if (isToldOf(index, entity)) return undefined;
  return [table.regionOf(entity), table.countryOf(entity)].find(
    (area) => area !== undefined && hasOwnArticle(index, area),
  );
};

/** Whether an article is about it, among others or by itself. */
const isToldOf = (index: DatasetIndex, entity: EntityIndex): boolean =>
  index.articlesOf(entity).some((posting) => (posting & (roleMain | roleAbout)) !== 0);

const hasOwnArticle = (index: DatasetIndex, entity: EntityIndex): boolean =>
  index
    .articlesOf(entity)
    .some((posting) => (posting & roleMain) !== 0 && index.kindOf(posting >>> postingShift) === 'place');
