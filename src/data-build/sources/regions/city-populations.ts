import { fold } from '../../../core/text/fold-text.ts';
import type { SourcePlace } from '../../source-record.ts';
import { geonamesPlaces } from '../geonames/places.ts';

/** Population of the largest city of that name in a country. */
export type CityPopulation = (countryCode: string, name: string) => number | undefined;

/** Sizes of cities under the names GeoNames has and the titles we give them: regions bear English names ("Geneva"). */
export const cityPopulations = (byHand: readonly SourcePlace[]): CityPopulation => {
  const largest = new Map<string, number>();
  for (const { countryCode, name, population, feature } of geonamesPlaces()) {
    const key = `${countryCode} ${fold(name)}`;
    if (feature !== 'PPLX' && population > (largest.get(key) ?? 0)) largest.set(key, population);
  }
  for (const { placeType, countryCode, name, aliases } of byHand) {
    if (placeType !== 'city') continue;
    const sizes = aliases.map(({ text }) => largest.get(`${countryCode} ${fold(text)}`) ?? 0);
    const key = `${countryCode} ${fold(name)}`;
    if (!largest.has(key) && Math.max(0, ...sizes) > 0) largest.set(key, Math.max(...sizes));
  }
  return (countryCode, name) => largest.get(`${countryCode} ${fold(name)}`);
};
