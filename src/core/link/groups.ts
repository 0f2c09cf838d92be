import { royalTitles } from '../detect/document/titles.ts';
import type { Span } from '../detect/span.ts';
import { contextWord } from '../entities/context.ts';
import type { CandidateRun } from '../entities/gazetteer.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import type { Tokens } from '../text/tokens.ts';
import { eachCandidate } from '../entities/each-candidate.ts';
import { runOf } from './candidates.ts';
import { introductionOf, type Introduction } from './introductions.ts';
import { gapBetween, isNamedWithArticle, wordAt } from './neighbours.ts';

/** Mentions of the same words, decided together: one sense a page, but for those that the text itself tells apart. */
export interface Group {
  readonly run: CandidateRun;
  /** Positions of its spans. */
  readonly members: number[];
  /** Words of the name. */
  readonly length: number;
  /** Whether the name begins with a title that belongs to it ("King Charles"). */
  readonly isRoyal: boolean;
  /** Its words as context words: they tell nothing of what the name means. */
  readonly words: readonly number[];
  /** Probability, 0 to 1, that the words name a person and not a place, as detection sees it. */
  personShare: number;
  /** Share, 0 to 1, of the members that have "the" as a part of the name ("the Mississippi"). */
  articleShare: number;
  /** Countries and regions named right after each member ("Naples, Florida"). */
  readonly areas: Set<EntityIndex>;
  /** Groups of places that this one is named right after: what lies in it. */
  readonly contents: Set<Group>;
  /** Groups that a member stands in a row with ("Washington and Oregon"). */
  readonly siblings: Set<Group>;
  /** How the text introduces the person, where it does. */
  readonly introductions: Introduction[];
}

/** Groups spans by what the alias table has for their words; words it lacks form no group. */
export const groupSpans = (
  table: EntityTable,
  text: string,
  tokens: Tokens,
  spans: readonly Span[],
  isSettled: (span: Span) => boolean,
): Group[] => {
  const runs = spans.map((span, index) =>
    isSettled(span) ? -1 : runOf(table, tokens, span, spans[index + 1]),
  );
  const groups = new Map<string, Group>();
  const groupOf: (Group | undefined)[] = [];
  for (const [index, span] of spans.entries()) {
    const run = runs[index] ?? -1;
    if (run < 0) continue;
    const next = spans[index + 1];
    const isContained = next !== undefined && gapBetween(tokens, span, next) === 'comma';
    const areas = isContained ? areasOf(table, runs[index + 1] ?? -1) : [];
    const key = areas.length > 0 ? `${run} in ${runs[index + 1]}` : String(run);
    const group = groups.get(key) ?? newGroup(run, span, text, tokens, areas);
    groups.set(key, group);
    groupOf[index] = group;
    group.members.push(index);
    const size = group.members.length;
    const share = span.kind === 'person' ? span.confidence : 1 - span.confidence;
    group.personShare += (share - group.personShare) / size;
    group.articleShare += (Number(isNamedWithArticle(text, tokens, span)) - group.articleShare) / size;
    const introduction = introductionOf(text, tokens, span);
    if (introduction !== undefined) group.introductions.push(introduction);
  }
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const [group, nextGroup] = [groupOf[index], groupOf[index + 1]];
    if (!next || !group || !nextGroup || group === nextGroup) continue;
    const gap = gapBetween(tokens, span, next);
    if (gap === undefined) continue;
    if (gap === 'comma') nextGroup.contents.add(group);
    group.siblings.add(nextGroup);
    nextGroup.siblings.add(group);
  }
  return [...groups.values()];
};

const newGroup = (
  run: CandidateRun,
  { from, to }: Span,
  text: string,
  tokens: Tokens,
  areas: readonly EntityIndex[],
): Group => ({
  run,
  members: [],
  length: to - from,
  isRoyal: royalTitles.has(wordAt(text, tokens, from)),
  words: Array.from(tokens.hashes.subarray(from, to), contextWord),
  personShare: 0,
  articleShare: 0,
  areas: new Set(areas),
  contents: new Set(),
  siblings: new Set(),
  introductions: [],
});

const areasOf = (table: EntityTable, run: CandidateRun): EntityIndex[] => {
  const areas: EntityIndex[] = [];
  eachCandidate(table, run, (entity) => {
    const type = table.placeTypeOf(entity);
    if (type === 'country' || type === 'region') areas.push(entity);
  });
  return areas;
};
