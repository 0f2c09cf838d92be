import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';

/** What the clear mentions of a page say of the unclear ones. */
export class PageEvidence {
  readonly #table: EntityTable;
  readonly #countries = new Map<EntityIndex, number>();
  readonly #regions = new Map<EntityIndex, number>();
  readonly #sure = new Set<EntityIndex>();
  #total = 0;

  constructor(table: EntityTable) {
    this.#table = table;
  }

  /** Counts an entity that the page surely means, once a mention up to a few. */
  add(entity: EntityIndex, weight: number): void {
    this.#sure.add(entity);
    const country = countryOf(this.#table, entity);
    if (country === undefined) return;
    this.#countries.set(country, (this.#countries.get(country) ?? 0) + weight);
    this.#total += weight;
    const region = this.#table.placeTypeOf(entity) === 'region' ? entity : this.#table.regionOf(entity);
    if (region !== undefined) this.#regions.set(region, (this.#regions.get(region) ?? 0) + weight);
  }

  isSure(entity: EntityIndex): boolean {
    return this.#sure.has(entity);
  }

  /** Share, 0 to 1, of the page's clear mentions that belong to the same country as this entity. */
  countryShare(entity: EntityIndex): number {
    const country = countryOf(this.#table, entity);
    if (country === undefined || this.#total === 0) return 0;
    return (this.#countries.get(country) ?? 0) / (this.#total + 1);
  }

  /** Whether the page surely means the region that this place lies in. */
  namesRegionOf(entity: EntityIndex): boolean {
    const region = this.#table.regionOf(entity);
    return region !== undefined && this.#regions.has(region);
  }
}

/** The country an entity belongs to; a country belongs to itself. */
export const countryOf = (table: EntityTable, entity: EntityIndex): EntityIndex | undefined =>
  table.placeTypeOf(entity) === 'country' ? entity : table.countryOf(entity);

/** Whether a place lies in another: in that country or that first-level region. */
export const liesIn = (table: EntityTable, place: EntityIndex, area: EntityIndex): boolean =>
  table.countryOf(place) === area || table.regionOf(place) === area;
