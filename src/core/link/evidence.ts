import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { none } from './none.ts';

/** What the clear mentions of a page say of the unclear ones. */
export class PageEvidence {
  readonly #table: EntityTable;
  readonly #countries = new Tally();
  /** Regions that the page names, or names places in. */
  readonly #regions = new Tally();
  readonly #sure = new Tally();

  constructor(table: EntityTable) {
    this.#table = table;
  }

  /** Counts an entity that the page surely means; with a negative weight takes it out again. */
  add(entity: EntityIndex, weight: number): void {
    const table = this.#table;
    this.#sure.add(entity, weight);
    this.#countries.add(countryOf(table, entity), weight);
    const type = table.placeTypeOf(entity);
    this.#regions.add(type === 'region' ? entity : table.regionOf(entity), weight);
  }

  /** Counts a country that the page speaks of without naming it ("Omani waters"). */
  addCountry(country: EntityIndex, weight: number): void {
    this.#countries.add(country, weight);
  }

  /** What `ask` finds without the evidence that an entity has given for itself. */
  without<Answer>(entity: EntityIndex, weight: number, ask: () => Answer): Answer {
    if (entity === none) return ask();
    this.add(entity, -weight);
    const answer = ask();
    this.add(entity, weight);
    return answer;
  }

  isSure(entity: EntityIndex): boolean {
    return this.#sure.of(entity) > 0;
  }

  /** Share, 0 to 1, of the page's clear mentions that belong to the same country as this entity. */
  countryShare(entity: EntityIndex): number {
    return this.#countries.of(countryOf(this.#table, entity)) / (this.#countries.total + 1);
  }

  /** Whether the page surely means the region a place lies in, or a place in this region. */
  sharesRegion(entity: EntityIndex): boolean {
    const isRegion = this.#table.placeTypeOf(entity) === 'region';
    return this.#regions.of(isRegion ? entity : this.#table.regionOf(entity)) > 0;
  }
}

/** Weights summed by entity. */
class Tally {
  readonly #weights = new Map<EntityIndex, number>();
  total = 0;

  add(entity: EntityIndex | undefined, weight: number): void {
    if (entity === undefined) return;
    this.#weights.set(entity, this.of(entity) + weight);
    this.total += weight;
  }

  of(entity: EntityIndex | undefined): number {
    return entity === undefined ? 0 : (this.#weights.get(entity) ?? 0);
  }
}

/** The country an entity belongs to; a country belongs to itself. */
const countryOf = (table: EntityTable, entity: EntityIndex): EntityIndex | undefined =>
  table.placeTypeOf(entity) === 'country' ? entity : table.countryOf(entity);

/** Whether a place lies in another: in that country or that first-level region. */
export const liesIn = (table: EntityTable, place: EntityIndex, area: EntityIndex): boolean =>
  table.countryOf(place) === area || table.regionOf(place) === area;
