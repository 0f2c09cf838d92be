import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { eachCandidate } from './candidates.ts';
import { liesIn, type PageEvidence } from './evidence.ts';
import type { Group } from './groups.ts';
import { none } from './none.ts';
import { abstain, clearShare, nearKilometres, otherKind, threshold, weights } from './weights.ts';

/** Log odds that the words of a group name none of its candidates. */
const nothingFor = ({ personShare, length }: Group): number => {
  const odds = abstain[personShare >= 0.5 ? 'person' : 'place'];
  return length === 1 ? odds.oneWord : odds.moreWords;
};

/** Log likelihood of what detection saw, if the words named this kind. */
const kindScore = ({ personShare }: Group, isPerson: boolean): number =>
  Math.log(
    Math.max(0.01, isPerson ? personShare : 1 - personShare) *
      (isPerson === personShare >= 0.5 ? 1 : otherKind),
  );

/** The entity that a group clearly means by its words alone, or `none`, in a first look. */
export const clearReading = (table: EntityTable, group: Group): EntityIndex => {
  let best = none;
  let highest = 0;
  let total = 0;
  eachCandidate(table, group.run, (entity, prior) => {
    const weight = Math.exp(
      weights.prior * Math.log(prior + 1e-3) + kindScore(group, table.kindOf(entity) === 'person'),
    );
    total += weight;
    if (weight <= highest) return;
    best = entity;
    highest = weight;
  });
  const isClear = highest > clearShare * total && Math.log(highest) > nothingFor(group);
  return isClear ? best : none;
};

/** The likeliest entity of a group by all evidence, or `none` below the threshold. */
export const bestReading = (
  table: EntityTable,
  group: Group,
  evidence: PageEvidence,
  words: ReadonlySet<number>,
): EntityIndex => {
  const rowTypes = new Set(
    [...group.siblings].map((sibling) => table.placeTypeOf(clearReading(table, sibling))),
  );
  let best = none;
  let highest = -Infinity;
  let total = Math.exp(nothingFor(group));
  eachCandidate(table, group.run, (entity, prior) => {
    const isPerson = table.kindOf(entity) === 'person';
    let score = weights.prior * Math.log(prior + 1e-3) + kindScore(group, isPerson);
    score += weights.country * evidence.countryShare(entity);
    score += weights.sharedWord * Math.min(3, table.sharedContext(entity, words));
    if (evidence.isSure(entity)) score += weights.sure;
    if (!isPerson) {
      if (evidence.sharesRegion(entity)) score += weights.region;
      if (rowTypes.has(table.placeTypeOf(entity))) score += weights.rowType;
      score += weights.near * Math.exp(-evidence.distance(entity) / nearKilometres);
      for (const area of group.areas) {
        if (!liesIn(table, entity, area)) continue;
        score += weights.containment;
        break;
      }
    }
    total += Math.exp(score);
    if (score <= highest) return;
    best = entity;
    highest = score;
  });
  return Math.exp(highest) / total >= threshold ? best : none;
};
