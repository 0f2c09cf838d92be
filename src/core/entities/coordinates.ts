import { section, type Sections } from '../dataset/file.ts';
import { decodeVarints, encodeVarints } from '../dataset/varints.ts';
import type { EntityRecord } from '../entity.ts';
import type { EntityIndex } from '../mention.ts';

/** In place of what is not known. */
const unknown = -32_768;
const perDegree = 100;

/**
 * Latitudes and longitudes in hundredths of a degree. In the file each is told by how far it lies from the place before
 * it in the same area, which takes half the room.
 */
export class Coordinates {
  readonly #latitudes: Int16Array;
  readonly #longitudes: Int16Array;

  /** `areaOf` numbers the area of each entity, as for packCoordinates. */
  constructor(sections: Sections, areaOf: ArrayLike<number>) {
    const latitudes = decodeVarints(section(sections, 'latitude'));
    const longitudes = decodeVarints(section(sections, 'longitude'));
    this.#latitudes = new Int16Array(latitudes.length).fill(unknown);
    this.#longitudes = new Int16Array(latitudes.length);
    const [north, east] = [new Map<number, number>(), new Map<number, number>()];
    let known = 0;
    for (let entity = 0; entity < latitudes.length; entity++) {
      const step = latitudes[entity] ?? 0;
      if (step === 0) continue;
      const area = areaOf[entity] ?? 0;
      const latitude = (north.get(area) ?? 0) + signed(step - 1);
      const longitude = (east.get(area) ?? 0) + signed(longitudes[known++] ?? 0);
      north.set(area, latitude);
      east.set(area, longitude);
      this.#latitudes[entity] = latitude;
      this.#longitudes[entity] = longitude;
    }
  }

  /** In degrees. */
  of(entity: EntityIndex): readonly [latitude: number, longitude: number] | undefined {
    const latitude = this.#latitudes[entity] ?? unknown;
    if (latitude === unknown) return undefined;
    return [latitude / perDegree, (this.#longitudes[entity] ?? 0) / perDegree];
  }
}

/** The sections `latitude` and `longitude`. */
export const packCoordinates = (
  records: readonly EntityRecord[],
  areaOf: ArrayLike<number>,
): [string, Uint8Array<ArrayBuffer>][] => {
  const [north, east] = [new Map<number, number>(), new Map<number, number>()];
  const latitudes: number[] = [];
  const longitudes: number[] = [];
  for (const [index, { coordinates }] of records.entries()) {
    const area = areaOf[index] ?? 0;
    latitudes.push(coordinates === undefined ? 0 : stepTo(coordinates[0], north, area) + 1);
    if (coordinates !== undefined) longitudes.push(stepTo(coordinates[1], east, area));
  }
  return [
    ['latitude', encodeVarints(latitudes)],
    ['longitude', encodeVarints(longitudes)],
  ];
};

/** How far a value lies from the last one of its area, which it becomes. */
const stepTo = (degrees: number, last: Map<number, number>, area: number): number => {
  const value = Math.round(degrees * perDegree);
  const step = value - (last.get(area) ?? 0);
  last.set(area, value);
  return unsigned(step);
};

/** Small numbers of either sign as small ones without (zigzag). */
const unsigned = (number: number): number => (number >= 0 ? 2 * number : -2 * number - 1);
const signed = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);
