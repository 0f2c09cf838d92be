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

/** The sections `areas`, `area.countries` and `area.regions`. The areas of most entities come first: their numbers are short. */
export const packAreas = (records: readonly EntityRecord[]): [string, Uint8Array<ArrayBuffer>][] => {
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
  return [
    ['areas', encodeVarints(areaOf)],
    ['area.countries', encodeVarints(areas.map(({ country }) => country))],
    ['area.regions', encodeVarints(areas.map(({ region }) => region))],
  ];
};

const regionKey = (country: string | undefined, name: string | undefined): string => `${country}/${name}`;

/** Positions + 1 of the first-level regions by country and name. */
const regionIndex = (records: readonly EntityRecord[]): ReadonlyMap<string, number> =>
  new Map(
    records.flatMap((record, index) =>
      record.placeType === 'region' ? [[regionKey(record.country, surfaceOf(record.name)), index + 1]] : [],
    ),
  );
