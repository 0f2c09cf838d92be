import { describe, expect, it } from 'vitest';
import { geonamesPlaces } from '../../../src/data-build/sources/geonames/places.ts';
import { matchRegions, regionKey } from '../../../src/data-build/sources/regions/match-regions.ts';

const regions = matchRegions(geonamesPlaces());
const regionOf = (name: string, countryCode: string): string | undefined => {
  const place = geonamesPlaces().find((each) => each.name === name && each.countryCode === countryCode);
  return place && regions.get(regionKey(place))?.code;
};

describe('regions of GeoNames', () => {
  it('are those that airports and seats of government vote for', () => {
    expect(regionOf('Munich', 'DE')).toBe('DE-BY');
    expect(regionOf('Halifax', 'CA')).toBe('CA-NS');
  });

  it('are unknown in the Philippines, where one code stands for several provinces', () => {
    expect(regionOf('Toledo', 'PH')).toBeUndefined();
    expect(regionOf('San Fernando', 'PH')).toBeUndefined();
  });
});
