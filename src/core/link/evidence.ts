import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';

/** Places that distances are measured to, at most: the first sure ones of the page. */
const mostPlaces = 48;

/** What the clear mentions of a page say of the unclear ones. */
export class PageEvidence {
  readonly #table: EntityTable;
  readonly #countries = new Map<EntityIndex, number>();
  /** Regions that the page names, or names places in. */
  readonly #regions = new Set<EntityIndex>();
  readonly #sure = new Set<EntityIndex>();
  readonly #places: (readonly [number, number])[] = [];
  #total = 0;

  constructor(table: EntityTable) {
    this.#table = table;
  }

  /** Counts an entity that the page surely means. */
  add(entity: EntityIndex, weight: number): void {
    const table = this.#table;
    this.#sure.add(entity);
    const country = countryOf(table, entity);
    if (country !== undefined) {
      this.#countries.set(country, (this.#countries.get(country) ?? 0) + weight);
      this.#total += weight;
    }
    const type = table.placeTypeOf(entity);
    const region = type === 'region' ? entity : table.regionOf(entity);
    if (region !== undefined) this.#regions.add(region);
    const at = table.coordinatesOf(entity);
    const isSpot = type !== undefined && type !== 'country';
    if (at !== undefined && isSpot && this.#places.length < mostPlaces) this.#places.push(at);
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

  /** Whether the page surely means the region a place lies in, or a place in this region. */
  sharesRegion(entity: EntityIndex): boolean {
    const isRegion = this.#table.placeTypeOf(entity) === 'region';
    const region = isRegion ? entity : this.#table.regionOf(entity);
    return region !== undefined && this.#regions.has(region);
  }

  /** Kilometres from a place to the nearest place that the page surely means; infinite where there is none. */
  distance(entity: EntityIndex): number {
    const at = this.#table.coordinatesOf(entity);
    if (at === undefined || this.#sure.has(entity)) return Infinity;
    return this.#places.reduce((nearest, other) => Math.min(nearest, kilometres(at, other)), Infinity);
  }
}

/** The country an entity belongs to; a country belongs to itself. */
const countryOf = (table: EntityTable, entity: EntityIndex): EntityIndex | undefined =>
  table.placeTypeOf(entity) === 'country' ? entity : table.countryOf(entity);

/** Whether a place lies in another: in that country or that first-level region. */
export const liesIn = (table: EntityTable, place: EntityIndex, area: EntityIndex): boolean =>
  table.countryOf(place) === area || table.regionOf(place) === area;

/** Distance on a flat map with meridians drawn in by latitude: near enough for "near". */
const kilometres = (a: readonly [number, number], b: readonly [number, number]): number => {
  const perDegree = 111;
  const across = Math.abs(a[1] - b[1]) * Math.cos(((a[0] + b[0]) * Math.PI) / 360);
  return perDegree * Math.hypot(a[0] - b[0], across);
};
