import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { eachCandidate } from '../entities/each-candidate.ts';
import { liesIn, type PageEvidence } from './evidence.ts';
import type { Group } from './groups.ts';
import { fitsIntroduction } from './introductions.ts';
import type { Nearness } from './nearness.ts';
import { none } from './none.ts';
import type { TextContext } from './text-context.ts';
import { isBornAfter } from './times.ts';
import { abstain, clearShare, otherKind, threshold, weights } from './weights.ts';

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

/** Log odds before looking at the text. The famous are named many times as often as the known. */
export const priorScore = (table: EntityTable, entity: EntityIndex, prior: number): number =>
  weights.prior * Math.log(prior + 1e-3) + weights.fame * (table.prominenceOf(entity) - 1);

/** The entity that a group clearly means by its words alone, or `none`, in a first look. */
export const clearReading = (table: EntityTable, group: Group): EntityIndex => {
  let best = none;
  let highest = 0;
  let total = 0;
  eachCandidate(table, group.run, (entity, prior) => {
    const weight = Math.exp(
      priorScore(table, entity, prior) + kindScore(group, table.kindOf(entity) === 'person'),
    );
    total += weight;
    if (weight <= highest) return;
    best = entity;
    highest = weight;
  });
  const isClear = highest > clearShare * total && Math.log(highest) > nothingFor(group);
  return isClear ? best : none;
};

/** What a text says of what its names mean. */
export interface Evidence {
  readonly evidence: PageEvidence;
  readonly nearness: Nearness;
  readonly context: TextContext;
}

/**
 * The likeliest entity of a group by all evidence, or `none` below the threshold. `told` is what the text has said that
 * these words mean, or `none`.
 */
export const bestReading = (
  table: EntityTable,
  group: Group,
  { evidence, nearness, context: { words, latestYear } }: Evidence,
  told: EntityIndex,
): EntityIndex => {
  const rowTypes = new Set(
    [...group.siblings].map((sibling) => table.placeTypeOf(clearReading(table, sibling))),
  );
  let best = none;
  let highest = -Infinity;
  let total = Math.exp(nothingFor(group));
  eachCandidate(table, group.run, (entity, prior) => {
    const isPerson = table.kindOf(entity) === 'person';
    let score = priorScore(table, entity, prior) + kindScore(group, isPerson);
    score += weights.country * evidence.countryShare(entity);
    score += weights.sharedWord * Math.min(3, table.sharedContext(entity, words, group.words));
    if (evidence.isSure(entity)) score += weights.sure;
    if (entity === told && group.areas.size === 0) score += weights.told;
    if (!isPerson) {
      if (evidence.sharesRegion(entity)) score += weights.region;
      if (rowTypes.has(table.placeTypeOf(entity))) score += weights.rowType;
      if (table.placeTypeOf(entity) !== 'country')
        score += weights.near * nearness.shareOf(group.run, entity);
      if (some(group.areas, (area) => liesIn(table, entity, area))) score += weights.containment;
      if (some(group.contents, (content) => holdsSome(table, entity, content))) score += weights.contents;
      score += group.articleShare * articleScore(table, entity);
      if (isRiver(table, entity)) score -= (1 - group.articleShare) * weights.bareRiver;
    } else if (!group.introductions.every((introduction) => fitsIntroduction(table, entity, introduction))) {
      score -= weights.introduction;
    }
    if (isPerson && isBornAfter(table, entity, latestYear))
      score -= group.length === 1 || group.isRoyal ? weights.unborn : weights.unbornInFull;
    total += Math.exp(score);
    if (score <= highest) return;
    best = entity;
    highest = score;
  });
  return Math.exp(highest) / total >= threshold ? best : none;
};

const some = <Item>(items: ReadonlySet<Item>, holds: (item: Item) => boolean): boolean => {
  for (const item of items) if (holds(item)) return true;
  return false;
};

/** Whether a group of places may name one in an area. */
const holdsSome = (table: EntityTable, area: EntityIndex, group: Group): boolean => {
  let holds = false;
  eachCandidate(table, group.run, (entity) => {
    holds ||= liesIn(table, entity, area);
  });
  return holds;
};

/** Rivers, seas and mountains take "the"; towns, and countries that share their names with rivers, do not. */
const articleScore = (table: EntityTable, entity: EntityIndex): number => {
  const type = table.placeTypeOf(entity);
  return type === 'water' || type === 'land' ? weights.article : -weights.noArticle;
};

const isRiver = (table: EntityTable, entity: EntityIndex): boolean =>
  table.placeTypeOf(entity) === 'water' && /\bRiver\b/.test(table.nameOf(entity));
