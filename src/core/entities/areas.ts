import { section, type Sections } from '../dataset/file.ts';
import { decodeVarints, encodeVarints } from '../dataset/varints.ts';
import type { EntityRecord } from '../entity.ts';
import type { EntityIndex } from '../mention.ts';
import { surfaceOf } from './surface.ts';

/** Country and region of each entity. Few pairs of them exist: each is kept once. */
export class Areas {
  readonly #areas: Uint32Array;
  readonly #countries: Uint32Array;
  readonly #regions: Uint32Array;

  constructor(sections: Sections) {
    this.#areas = decodeVarints(section(sections, 'areas'));
    this.#countries = decodeVarints(section(sections, 'area.countries'));
    this.#regions = decodeVarints(section(sections, 'area.regions'));
  }

  /** The number of each entity's area: equal where country and region are. */
  get numbers(): ArrayLike<number> {
    return this.#areas;
  }

  countryOf(entity: EntityIndex): EntityIndex | undefined {
    return numbered(this.#countries[this.#areas[entity] ?? 0]);
  }

  regionOf(entity: EntityIndex): EntityIndex | undefined {
    return numbered(this.#regions[this.#areas[entity] ?? 0]);
  }
}

const numbered = (position = 0): EntityIndex | undefined => (position === 0 ? undefined : position - 1);

interface Area {
  readonly country: number;
  readonly region: number;
  readonly entities: EntityIndex[];
}

/** The areas of records; those of most entities come first: their numbers are short. */
export interface PackedAreas {
  /** The number of each record's area. */
  readonly areaOf: readonly number[];
  /** Position + 1 of each record's region, 0 where it is none of the records. */
  readonly regionOf: readonly number[];
  /** The sections `areas`, `area.countries` and `area.regions`. */
  readonly sections: [string, Uint8Array<ArrayBuffer>][];
}

/** Packs country and region of each record. */
export const packAreas = (records: readonly EntityRecord[]): PackedAreas => {
  const byId = new Map(records.map(({ id }, index) => [id, index]));
  const regions = regionIndex(records);
  const byPair = new Map<string, Area>();
  for (const [index, record] of records.entries()) {
    const country = record.country === undefined ? 0 : (byId.get(record.country) ?? -1) + 1;
    const region = regions.get(regionKey(record.country, record.region)) ?? 0;
    const area = byPair.get(`${country}/${region}`) ?? { country, region, entities: [] };
    byPair.set(`${country}/${region}`, area);
    area.entities.push(index);
  }
  const areas = [...byPair.values()].sort((a, b) => b.entities.length - a.entities.length);
  const areaOf = records.map(() => 0);
  for (const [number, { entities }] of areas.entries())
    for (const entity of entities) areaOf[entity] = number;
  return {
    areaOf,
    regionOf: areaOf.map((number) => areas[number]?.region ?? 0),
    sections: [
      ['areas', encodeVarints(areaOf)],
      ['area.countries', encodeVarints(areas.map(({ country }) => country))],
      ['area.regions', encodeVarints(areas.map(({ region }) => region))],
    ],
  };
};

const regionKey = (country: string | undefined, name: string | undefined): string => `${country}/${name}`;

/** Positions + 1 of the first-level regions by country and name. */
const regionIndex = (records: readonly EntityRecord[]): ReadonlyMap<string, number> =>
  new Map(
    records.flatMap((record, index) =>
      record.placeType === 'region' ? [[regionKey(record.country, surfaceOf(record.name)), index + 1]] : [],
    ),
  );
