import { geonamesPlaces } from '../geonames/places.ts';
import { regionKey, type matchRegions } from './match-regions.ts';

/** What the towns of a region say of it. */
export interface RegionOfTowns {
  /** All of them together. */
  readonly population: number;
  /** Where its people live on average: latitude and longitude in degrees. */
  readonly coordinates: readonly [number, number];
}

/** Sums the towns of each region by its ISO code. */
export const townsByRegion = (
  regions: ReturnType<typeof matchRegions>,
): ((code: string) => RegionOfTowns | undefined) => {
  const sums = new Map<string, { population: number; latitude: number; longitude: number }>();
  for (const place of geonamesPlaces()) {
    const code = regions.get(regionKey(place))?.code;
    if (code === undefined || place.feature === 'PPLX') continue;
    const { population } = place;
    const sum = sums.get(code) ?? { population: 0, latitude: 0, longitude: 0 };
    sum.population += population;
    sum.latitude += place.coordinates[0] * population;
    sum.longitude += place.coordinates[1] * population;
    sums.set(code, sum);
  }
  return (code) => {
    const sum = sums.get(code);
    if (!sum || sum.population === 0) return undefined;
    const { population, latitude, longitude } = sum;
    return { population, coordinates: [latitude / population, longitude / population] };
  };
};
