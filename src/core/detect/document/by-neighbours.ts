import { kilometresBetween } from '../../entities/distance.ts';
import { eachCandidate } from '../../entities/each-candidate.ts';
import type { CandidateRun } from '../../entities/gazetteer.ts';
import type { EntityTable } from '../../entities/table.ts';
import type { PlaceType } from '../../entity.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { isCapital, wordAt, type DocumentView, type Name } from './names.ts';

const place = classes.indexOf('place');

/** Kilometres within which places are neighbours. */
const reach = 100;
/** Neighbours that a name needs: that the tagger took for a place, but was unsure, and that it saw no name in. */
const fewest = { unsure: 1, untagged: 2 };
/** Names of places looked at, at most. */
const mostNames = 48;
/** Prominence times strength below which a reading is no neighbour, and from which the tagger's place is one. */
const leastPrior = 0.02;
const sure = 0.5;
const byNeighbours = 0.55;

/** After a word that begins a sentence and is no name: "Reading from a statement", "Split over wages". */
const prepositions: ReadonlySet<string> = new Set(
  'a an the of on in at by for from with over through out up to into about between and or'.split(' '),
);
const months: ReadonlySet<string> = new Set(['march', 'may', 'august']);

interface Spot {
  readonly at: readonly [number, number];
  readonly type: PlaceType | undefined;
}

/**
 * Adds names that only their neighbours tell to be places: "Orange growers" beside Bathurst and Mudgee, "the dockers of
 * Split" beside Hvar and Brač. `unsure` are the names that the tagger was too unsure of. Names stay sorted.
 */
export const addByNeighbours = (
  view: DocumentView,
  names: readonly Name[],
  unsure: readonly Name[],
  table: EntityTable,
): readonly Name[] => {
  const spots = spotsOfNames(view, names, table);
  if (spots.length === 0) return names;
  const taken = new Uint8Array(view.tokens.count);
  for (const { from, to } of names) taken.fill(1, from, to);
  const found: Name[] = [];
  const add = (from: number, to: number, needed: number): void => {
    if (!taken.subarray(from, to).includes(1) && neighboursOf(view, from, to, spots, table) >= needed)
      found.push({ from, to, nameClass: place, confidence: byNeighbours });
  };
  for (const { from, to, nameClass } of unsure) if (nameClass === place) add(from, to, fewest.unsure);
  if (spots.length >= fewest.untagged) {
    for (const { from, to } of unsure) taken.fill(1, from, to);
    for (let from = 0; from < view.tokens.count; from++) {
      const to = taken[from] === 1 ? from : untaggedTo(view, from, table);
      if (to > from) add(from, to, fewest.untagged);
    }
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.from - b.from);
};

/** What each name of a place can mean. */
const spotsOfNames = (
  { tokens }: DocumentView,
  names: readonly Name[],
  table: EntityTable,
): readonly (readonly Spot[])[] => {
  const runs = new Set<CandidateRun>();
  for (const { from, to, nameClass, confidence } of names) {
    if (nameClass !== place || confidence < sure || runs.size >= mostNames) continue;
    const run = table.gazetteer.exact(tokens, from, to);
    if (run >= 0) runs.add(run);
  }
  return [...runs].map((run) => spotsOf(table, run)).filter((spots) => spots.length > 0);
};

/** The places that a run can mean, but for countries. */
const spotsOf = (table: EntityTable, run: CandidateRun): readonly Spot[] => {
  const spots: Spot[] = [];
  eachCandidate(table, run, (entity, prior) => {
    const type = table.placeTypeOf(entity);
    const at = table.coordinatesOf(entity);
    if (at !== undefined && type !== undefined && type !== 'country' && prior >= leastPrior)
      spots.push({ at, type });
  });
  return spots;
};

/** The names of places that can mean one close to the closest reading of a name. */
const neighboursOf = (
  view: DocumentView,
  from: number,
  to: number,
  others: readonly (readonly Spot[])[],
  table: EntityTable,
): number => {
  const hasArticle = from > 0 && wordAt(view, from - 1) === 'the';
  let most = 0;
  for (const spot of spotsOf(table, table.gazetteer.exact(view.tokens, from, to))) {
    // "The Forth" is a river, "the Union" no town.
    if (hasArticle && spot.type !== 'water' && spot.type !== 'land') continue;
    const near = others.filter((spots) => spots.some(({ at }) => kilometresBetween(at, spot.at) <= reach));
    most = Math.max(most, near.length);
  }
  return most;
};

/** The end of a listed name of capitals that begins at a token and stands by itself, or the token where none does. */
const untaggedTo = (view: DocumentView, from: number, table: EntityTable): number => {
  const { tokens } = view;
  const flags = tokens.flags[from] ?? 0;
  if (
    (flags & TokenFlag.capital) === 0 ||
    (flags & (TokenFlag.glued | TokenFlag.hasLower)) !== TokenFlag.hasLower
  )
    return from;
  if (months.has(wordAt(view, from))) return from;
  const to = table.gazetteer.longest(tokens, from, tokens.count);
  if (to === from || (to < tokens.count && isCapital(view, to))) return from;
  if ((flags & TokenFlag.sentenceStart) === 0) return from > 0 && isCapital(view, from - 1) ? from : to;
  return to < tokens.count && /^\p{Ll}/u.test(wordAt(view, to)) && !prepositions.has(wordAt(view, to))
    ? to
    : from;
};
