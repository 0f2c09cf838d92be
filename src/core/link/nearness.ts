import type { CandidateRun } from '../entities/gazetteer.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { kilometresBetween } from '../entities/distance.ts';
import { eachCandidate } from '../entities/each-candidate.ts';
import type { Group } from './groups.ts';
import { nearKilometres } from './weights.ts';

/** Groups that nearness is measured to, at most: the first of a text. */
const mostGroups = 48;

/**
 * What is left of the odds between two readings of a name when it speaks for its neighbours: much, as namesakes seldom
 * lie together by chance.
 */
const flattening = 0.15;

interface Spot {
  readonly entity: EntityIndex;
  readonly at: readonly [latitude: number, longitude: number];
  /** 0 to 1: how likely the words mean it beside the likeliest they can mean, flattened. */
  readonly share: number;
}

/**
 * How the places lie to each other that the names of a text can mean. Every reading counts, not just the likeliest:
 * "Palmyra, Lebanon, Reading and York" are all far better known elsewhere, but lie together in Pennsylvania.
 */
export class Nearness {
  readonly #spots = new Map<CandidateRun, readonly Spot[]>();
  /** The runs that speak for others: what is taken for a person does not. */
  readonly #places: CandidateRun[] = [];

  /** `priorOf` gives the log odds of a candidate before the text is looked at. */
  constructor(
    table: EntityTable,
    groups: Iterable<Group>,
    priorOf: (entity: EntityIndex, prior: number) => number,
  ) {
    for (const { run, personShare } of groups) {
      if (this.#spots.size >= mostGroups) break;
      if (this.#spots.has(run)) continue;
      const spots = spotsOf(table, run, priorOf);
      if (spots.length === 0) continue;
      this.#spots.set(run, spots);
      if (personShare < 0.5) this.#places.push(run);
    }
  }

  /**
   * Share, 0 to 1, of the other names of the text that can mean a place near this reading of a group; each counts for
   * less the farther the place is, and the less likely.
   */
  shareOf(run: CandidateRun, entity: EntityIndex): number {
    const own = this.#spots.get(run)?.find((spot) => spot.entity === entity);
    if (own === undefined) return 0;
    let near = 0;
    let all = 1;
    for (const other of this.#places) {
      if (other === run) continue;
      near += nearest(own, this.#spots.get(other) ?? []);
      all += 1;
    }
    return near / all;
  }
}

const nearest = (own: Spot, spots: readonly Spot[]): number => {
  let most = 0;
  for (const { entity, at, share } of spots) {
    if (entity === own.entity || share <= most) continue;
    most = Math.max(most, share * Math.exp(-kilometresBetween(own.at, at) / nearKilometres));
  }
  return most;
};

const spotsOf = (
  table: EntityTable,
  run: CandidateRun,
  priorOf: (entity: EntityIndex, prior: number) => number,
): readonly Spot[] => {
  const scored: { readonly entity: EntityIndex; readonly at: Spot['at']; readonly score: number }[] = [];
  let best = -Infinity;
  eachCandidate(table, run, (entity, prior) => {
    const score = priorOf(entity, prior);
    best = Math.max(best, score);
    const at = table.coordinatesOf(entity);
    const type = table.placeTypeOf(entity);
    // A country's middle is near nothing in it.
    if (at !== undefined && type !== undefined && type !== 'country') scored.push({ entity, at, score });
  });
  return scored.map(({ entity, at, score }) => ({
    entity,
    at,
    share: Math.exp(flattening * (score - best)),
  }));
};
