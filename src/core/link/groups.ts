import type { Span } from '../detect/span.ts';
import type { CandidateRun } from '../entities/gazetteer.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import type { Tokens } from '../text/tokens.ts';
import { eachCandidate, runOf } from './candidates.ts';

/** Mentions of the same words, decided together: one sense a page. */
export interface Group {
  readonly run: CandidateRun;
  /** Positions of its spans. */
  readonly members: number[];
  /** Words of the name. */
  readonly length: number;
  /** Probability, 0 to 1, that the words name a person and not a place, as detection sees it. */
  personShare: number;
  /** Countries and regions named right after a member ("Naples, Florida"). */
  readonly areas: Set<EntityIndex>;
  /** Groups that a member stands in a row with ("Washington and Oregon"). */
  readonly siblings: Set<Group>;
}

/** Groups spans by what the alias table has for their words; words it lacks form no group. */
export const groupSpans = (
  table: EntityTable,
  tokens: Tokens,
  spans: readonly Span[],
  isSettled: (span: Span) => boolean,
): Group[] => {
  const groups = new Map<CandidateRun, Group>();
  const groupOf: (Group | undefined)[] = [];
  for (const [index, span] of spans.entries()) {
    const run = isSettled(span) ? -1 : runOf(table, tokens, span);
    if (run < 0) continue;
    const group = groups.get(run) ?? newGroup(run, span);
    groups.set(run, group);
    groupOf[index] = group;
    group.members.push(index);
    const share = span.kind === 'person' ? span.confidence : 1 - span.confidence;
    group.personShare += (share - group.personShare) / group.members.length;
  }
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const group = groupOf[index];
    const nextGroup = groupOf[index + 1];
    if (next && group && nextGroup && group !== nextGroup)
      relate(table, tokens, span, next, group, nextGroup);
  }
  return [...groups.values()];
};

const newGroup = (run: CandidateRun, { from, to }: Span): Group => ({
  run,
  members: [],
  length: to - from,
  personShare: 0,
  areas: new Set(),
  siblings: new Set(),
});

/** Notes what two neighbouring mentions say of each other where only a comma or "and" stands between them. */
const relate = (
  table: EntityTable,
  tokens: Tokens,
  span: Span,
  next: Span,
  group: Group,
  nextGroup: Group,
): void => {
  if (next.from - span.to !== 1) return;
  const width = (tokens.ends[span.to] ?? 0) - (tokens.starts[span.to] ?? 0);
  const isComma = width === 1 && tokens.starts[span.to] === tokens.ends[span.to - 1];
  const isAnd = width === 3;
  if (isComma) {
    eachCandidate(table, nextGroup.run, (entity) => {
      const type = table.placeTypeOf(entity);
      if (type === 'country' || type === 'region') group.areas.add(entity);
    });
  }
  if (!isComma && !isAnd) return;
  group.siblings.add(nextGroup);
  nextGroup.siblings.add(group);
};
