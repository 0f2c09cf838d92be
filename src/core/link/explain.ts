import { kilometresBetween } from '../entities/distance.ts';
import type { EntityTable } from '../entities/table.ts';
import { surfaceOf } from '../entities/surface.ts';
import type { EntityIndex, Kind } from '../mention.ts';
import { tokenise, Tokens } from '../text/tokens.ts';
import { eachCandidate } from '../entities/each-candidate.ts';
import { runOf } from './candidates.ts';
import { liesIn } from './evidence.ts';
import { contextOf } from './text-context.ts';
import { nearKilometres, weights } from './weights.ts';

/** Why words may mean an entity. */
export type ReasonCode =
  /** Of all that the words name, it is the best known. */
  | 'best-known'
  /** The page names it in full. */
  | 'named-in-full'
  /** The text goes on with the region or country that it lies in. */
  | 'region-follows'
  /** A place that the page names is close by. */
  | 'near'
  /** It belongs to a country that the page names, or to that of someone or somewhere named. */
  | 'same-country'
  /** The paragraph has words of its description. */
  | 'description';

/** Something that speaks for one meaning of a mention; texts of the card are made from its code. */
export interface Reason {
  readonly code: ReasonCode;
  /** What else the page names that speaks for it. */
  readonly other?: EntityIndex;
}

/** One meaning of a mention, with what speaks for it. */
export interface Explained {
  readonly entity: EntityIndex;
  /** Most telling first; empty where nothing but its name speaks for it. */
  readonly reasons: readonly Reason[];
}

/** A mention as the card knows it: entities are those that the page was analysed with. */
export interface MentionContext {
  readonly surface: string;
  readonly kind: Kind;
  /** What the linker chose. */
  readonly entity?: EntityIndex;
  readonly paragraph: string;
  /** What else the page names, those in the paragraph first. */
  readonly nearby: readonly EntityIndex[];
  /** What the page calls the chosen one elsewhere. */
  readonly otherNames: readonly string[];
}

/** Why a mention was linked as it was, for the reader who doubts it. */
export interface Explanation {
  readonly chosen?: Explained;
  /** Other meanings of the words, likeliest first. */
  readonly others: readonly Explained[];
}

const mostOthers = 4;

/** Why a mention means what the linker chose, and what else its words could mean, in plain terms. */
export const explain = (table: EntityTable, context: MentionContext): Explanation => {
  const priors = candidatesOf(table, context);
  const { words } = contextOf(table, context.paragraph, tokenise(context.paragraph, new Tokens()));
  const highest = Math.max(0, ...priors.values());
  const explained = (entity: EntityIndex): Explained => ({
    entity,
    reasons: reasonsFor(table, context, entity, words, priors.size > 0 && priors.get(entity) === highest),
  });
  const others = [...priors]
    .filter(([entity]) => entity !== context.entity)
    .map(([entity, prior]) => {
      const reading = explained(entity);
      return { reading, score: weights.prior * Math.log(prior + 1e-3) + worth(reading) };
    })
    .sort((a, b) => b.score - a.score || a.reading.entity - b.reading.entity)
    .slice(0, mostOthers)
    .map(({ reading }) => reading);
  return context.entity === undefined ? { others } : { chosen: explained(context.entity), others };
};

/** What the words can name, with prominence times strength. */
const candidatesOf = (
  table: EntityTable,
  { surface, kind }: MentionContext,
): ReadonlyMap<EntityIndex, number> => {
  const priors = new Map<EntityIndex, number>();
  const tokens = tokenise(surface, new Tokens());
  if (tokens.count === 0) return priors;
  const run = runOf(table, tokens, { kind, from: 0, to: tokens.count, confidence: 1 });
  if (run >= 0) eachCandidate(table, run, (entity, prior) => priors.set(entity, prior));
  return priors;
};

const reasonsFor = (
  table: EntityTable,
  context: MentionContext,
  entity: EntityIndex,
  words: ReadonlySet<number>,
  isBestKnown: boolean,
): readonly Reason[] => {
  const reasons: Reason[] = [];
  const { surface, nearby, otherNames } = context;
  const full = surfaceOf(table.nameOf(entity));
  if (entity === context.entity && surface !== full && otherNames.includes(full))
    reasons.push({ code: 'named-in-full' });
  const area = areaBehind(table, context, entity);
  if (area !== undefined) reasons.push({ code: 'region-follows', other: area });
  const neighbour = neighbourOf(table, entity, nearby);
  if (neighbour !== undefined && neighbour !== area) reasons.push({ code: 'near', other: neighbour });
  const compatriot = compatriotOf(table, entity, nearby);
  if (compatriot !== undefined && area === undefined)
    reasons.push({ code: 'same-country', other: compatriot });
  if (table.sharedContext(entity, words) > 0) reasons.push({ code: 'description' });
  if (isBestKnown) reasons.push({ code: 'best-known' });
  return reasons;
};

/** The region or country that the text has right after the words, where the entity lies in it ("Naples, Florida"). */
const areaBehind = (
  table: EntityTable,
  { surface, paragraph }: MentionContext,
  entity: EntityIndex,
): EntityIndex | undefined => {
  const at = paragraph.indexOf(`${surface}, `);
  if (at < 0 || table.kindOf(entity) !== 'place') return undefined;
  const tokens = tokenise(paragraph.slice(at + surface.length + 2), new Tokens());
  if (table.gazetteer.longest(tokens, 0, tokens.count) === 0) return undefined;
  let area: EntityIndex | undefined;
  eachCandidate(table, table.gazetteer.run, (candidate) => {
    if (area === undefined && liesIn(table, entity, candidate)) area = candidate;
  });
  return area;
};

const neighbourOf = (
  table: EntityTable,
  entity: EntityIndex,
  nearby: readonly EntityIndex[],
): EntityIndex | undefined => {
  const at = table.coordinatesOf(entity);
  if (at === undefined || table.kindOf(entity) !== 'place') return undefined;
  return nearby.find((other) => {
    const there = isSpot(table, other) ? table.coordinatesOf(other) : undefined;
    return other !== entity && there !== undefined && kilometresBetween(at, there) <= nearKilometres;
  });
};

const isSpot = (table: EntityTable, entity: EntityIndex): boolean => {
  const type = table.placeTypeOf(entity);
  return type !== undefined && type !== 'country';
};

/** The entity's country where the page names it, else what the page names of the same country. */
const compatriotOf = (
  table: EntityTable,
  entity: EntityIndex,
  nearby: readonly EntityIndex[],
): EntityIndex | undefined => {
  const country = table.countryOf(entity);
  if (country === undefined) return undefined;
  if (nearby.includes(country)) return country;
  return nearby.find((other) => other !== entity && table.countryOf(other) === country);
};

const worthOf: Readonly<Record<ReasonCode, number>> = {
  'best-known': 0,
  'named-in-full': weights.told,
  'region-follows': weights.containment,
  near: weights.near,
  'same-country': weights.country / 2,
  description: weights.sharedWord,
};

const worth = ({ reasons }: Explained): number => reasons.reduce((sum, { code }) => sum + worthOf[code], 0);
