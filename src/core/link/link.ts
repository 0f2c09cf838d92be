import type { NameMemory } from '../detect/document/name-memory.ts';
import type { Span } from '../detect/span.ts';
import type { CandidateRun } from '../entities/gazetteer.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import type { Tokens } from '../text/tokens.ts';
import { BareNames } from './bare-names.ts';
import { PageEvidence } from './evidence.ts';
import { groupSpans, type Group } from './groups.ts';
import { Nearness } from './nearness.ts';
import { none } from './none.ts';
import { bestReading, clearReading, priorScore } from './score.ts';
import { contextOf } from './text-context.ts';

/** Mentions of the same words count as evidence this many times at most. */
const mostVotes = 4;

/**
 * The entity of each span, or `none` where the evidence does not suffice. The entity may be of the other kind than the
 * span: what a name turns out to mean decides its kind. `memory` holds what earlier text of the page has named in
 * full, and learns what this text does.
 */
export const link = (
  table: EntityTable,
  text: string,
  tokens: Tokens,
  spans: readonly Span[],
  memory: NameMemory,
): Int32Array => {
  const entities = new Int32Array(spans.length).fill(none);
  const bareNames = new BareNames(table, text, tokens, spans, memory);
  const groups = groupSpans(table, text, tokens, spans, (span) => bareNames.isKnown(span));
  const evidence = new PageEvidence(table);
  const context = contextOf(table, text, tokens);
  for (const country of context.countries) evidence.addCountry(country, 1);
  const looks = groups.map((group) => ({
    group,
    clear: clearReading(table, group),
    votes: Math.min(group.members.length, mostVotes),
    entity: none,
  }));
  for (const { clear, votes } of looks) if (clear !== none) evidence.add(clear, votes);
  const told = new Map<CandidateRun, EntityIndex>();
  const nearness = new Nearness(table, groups, (entity, prior) => priorScore(table, entity, prior));
  const read = (group: Group): EntityIndex =>
    bestReading(table, group, { evidence, nearness, context }, told.get(group.run) ?? none);
  // What the text itself tells apart ("Paris, Texas") comes first: the bare name then means the same.
  looks.sort((a, b) => b.group.areas.size - a.group.areas.size);
  for (const look of looks) {
    const { group, clear, votes } = look;
    look.entity = evidence.without(clear, votes, () => read(group));
    if (group.areas.size > 0 && (told.get(group.run) ?? none) === none) told.set(group.run, look.entity);
  }
  // Names that were unclear now bear on each other ("in Bangor and in Portland"), for less than clear ones.
  const unclear = looks.filter(({ clear }) => clear === none);
  for (const { entity } of unclear) if (entity !== none) evidence.add(entity, 1);
  for (const look of unclear) {
    const { group, entity } = look;
    look.entity = evidence.without(entity, 1, () => read(group));
  }
  for (const { group, entity } of looks) for (const member of group.members) entities[member] = entity;
  bareNames.resolve(entities);
  return entities;
};
