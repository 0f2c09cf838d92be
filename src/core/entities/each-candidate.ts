import type { EntityIndex } from '../mention.ts';
import type { CandidateRun } from './gazetteer.ts';
import type { EntityTable } from './table.ts';

/** Calls back with each entity in a run and its prior: prominence times strength, over 0 to 1. */
export const eachCandidate = (
  table: EntityTable,
  run: CandidateRun,
  visit: (entity: EntityIndex, prior: number) => void,
): void => {
  const { gazetteer } = table;
  let isLast = run < 0;
  for (let at = run; !isLast; at++) {
    const entity = gazetteer.entityAt(at);
    visit(entity, table.prominenceOf(entity) * gazetteer.strengthAt(at));
    isLast = gazetteer.isLast(at);
  }
};
