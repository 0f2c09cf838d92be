import type { Span } from '../detect/span.ts';
import type { NameMemory } from '../detect/document/name-memory.ts';
import type { CandidateRun } from '../entities/gazetteer.ts';
import type { EntityTable } from '../entities/table.ts';
import { contextWord } from '../entities/context.ts';
import type { EntityIndex } from '../mention.ts';
import { isStopWord } from '../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import { resolveBareNames } from './bare-names.ts';
import { eachCandidate, runOf } from './candidates.ts';
import { liesIn, PageEvidence } from './evidence.ts';
import { none } from './none.ts';
import { abstain, clearShare, threshold, weights } from './weights.ts';

/** Mentions that share words and kind, and are decided together: one sense a page. */
interface Group {
  readonly run: CandidateRun;
  readonly span: Span;
  readonly members: number[];
  /** Places named right after a member ("Naples, Florida"). */
  readonly areas: EntityIndex[];
}

/**
 * The entity of each span, or `none` where the evidence does not suffice. `memory` holds what earlier text of the
 * page has named in full, and learns what this text does. `text` gives the memory its names.
 */
export const link = (
  table: EntityTable,
  text: string,
  tokens: Tokens,
  spans: readonly Span[],
  memory: NameMemory,
): Int32Array => {
  const entities = new Int32Array(spans.length).fill(none);
  const groups = groupSpans(table, tokens, spans);
  const evidence = gatherEvidence(table, groups);
  findAreas(table, tokens, spans, groups);
  const words = contextOf(tokens);
  for (const group of groups.values()) {
    const entity = decide(table, group, evidence, words);
    for (const member of group.members) entities[member] = entity;
  }
  resolveBareNames(table, text, tokens, spans, entities, memory);
  return entities;
};

const groupSpans = (table: EntityTable, tokens: Tokens, spans: readonly Span[]): Map<string, Group> => {
  const groups = new Map<string, Group>();
  for (const [index, span] of spans.entries()) {
    const run = runOf(table, tokens, span);
    if (run < 0) continue;
    const key = `${span.kind}${run}`;
    const group = groups.get(key);
    if (group) group.members.push(index);
    else groups.set(key, { run, span, members: [index], areas: [] });
  }
  return groups;
};

const gatherEvidence = (table: EntityTable, groups: ReadonlyMap<string, Group>): PageEvidence => {
  const evidence = new PageEvidence(table);
  for (const { run, span, members } of groups.values()) {
    let best = none;
    let bestPrior = 0;
    let total = 0;
    eachCandidate(table, run, span.kind, (entity, prior) => {
      const weight = prior ** weights.prior;
      total += weight;
      if (weight <= bestPrior) return;
      best = entity;
      bestPrior = weight;
    });
    const clear = bestPrior > clearShare * total && Math.log(bestPrior) > nothingFor(span);
    if (clear) evidence.add(best, Math.min(members.length, 4));
  }
  return evidence;
};

const comma = ',';

/** Notes for each place whether the next mention, right after a comma or an opening bracket, is an area. */
const findAreas = (
  table: EntityTable,
  tokens: Tokens,
  spans: readonly Span[],
  groups: ReadonlyMap<string, Group>,
): void => {
  const groupOf = new Map<number, Group>();
  for (const group of groups.values()) for (const member of group.members) groupOf.set(member, group);
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const group = groupOf.get(index);
    const nextGroup = groupOf.get(index + 1);
    if (!next || !group || !nextGroup || span.kind !== 'place' || next.kind !== 'place') continue;
    if (next.from - span.to !== 1 || tokens.starts[span.to] !== tokens.ends[span.to - 1]) continue;
    if ((tokens.ends[span.to] ?? 0) - (tokens.starts[span.to] ?? 0) !== comma.length) continue;
    eachCandidate(table, nextGroup.run, 'place', (area) => {
      const type = table.placeTypeOf(area);
      if (type === 'country' || type === 'region') group.areas.push(area);
    });
  }
};

const nothingFor = (span: Span): number => {
  const odds = abstain[span.kind];
  return span.to - span.from === 1 ? odds.oneWord : odds.moreWords;
};

const decide = (
  table: EntityTable,
  { run, span, areas }: Group,
  evidence: PageEvidence,
  words: ReadonlySet<number>,
): EntityIndex => {
  let best = none;
  let bestScore = -Infinity;
  let total = Math.exp(nothingFor(span));
  eachCandidate(table, run, span.kind, (entity, prior) => {
    const score =
      weights.prior * Math.log(prior + 1e-3) +
      weights.country * evidence.countryShare(entity) +
      (evidence.namesRegionOf(entity) ? weights.region : 0) +
      (areas.some((area) => liesIn(table, entity, area)) ? weights.containment : 0) +
      weights.sharedWord * Math.min(3, table.sharedContext(entity, words)) +
      (evidence.isSure(entity) ? weights.sure : 0);
    total += Math.exp(score);
    if (score <= bestScore) return;
    best = entity;
    bestScore = score;
  });
  return Math.exp(bestScore) / total >= threshold ? best : none;
};

/** Hashes of the telling words of the text. */
const contextOf = (tokens: Tokens): ReadonlySet<number> => {
  const words = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i] ?? 0;
    if (((tokens.flags[i] ?? 0) & TokenFlag.word) !== 0 && !isStopWord(hash)) words.add(contextWord(hash));
  }
  return words;
};
