import { expect, it } from 'vitest';
import { fold } from '../../../../src/core/text/fold-text.ts';
import { newPlaceDraft, type PlaceDraft } from '../../../../src/data-build/merge/draft.ts';
import { addPlaceNames } from '../../../../src/data-build/merge/place-names.ts';

const draft = (name: string, countryCode: string, placeType: PlaceDraft['placeType']): PlaceDraft => ({
  ...newPlaceDraft(name, placeType),
  sources: new Set(['geonames']),
  countryCode,
  prominence: 0.5,
});

/** How strongly the first of some places is meant by a name; undefined where it is not. */
const strengthOf = (text: string, ...places: PlaceDraft[]): number | undefined => {
  addPlaceNames(places);
  return places[0]?.aliases.get(fold(text))?.strength;
};

it('knows a region by what news calls it', () => {
  expect(strengthOf('Miyagi', draft('Miyagi Prefecture', 'JP', 'region'))).toBeGreaterThan(0.8);
  expect(strengthOf('Skåne', draft('Skåne County', 'SE', 'region'))).toBeGreaterThan(0.8);
});

it('leaves the bare name to the town that shares it', () => {
  const chiba = draft('Chiba Prefecture', 'JP', 'region');
  expect(strengthOf('Chiba', chiba, draft('Chiba', 'JP', 'city'))).toBeLessThan(0.6);
});

it('takes no ordinary word for a region, and no county where counties are named in full', () => {
  expect(strengthOf('Central', draft('Central Region', 'GH', 'region'))).toBeUndefined();
  expect(strengthOf('Orange', draft('Orange County', 'US', 'region'))).toBeUndefined();
  expect(strengthOf('Rocky', draft('Rocky Mountains', 'US', 'land'))).toBeUndefined();
});

it('knows a place by an abbreviation', () => {
  expect(strengthOf('Mt. Etna', draft('Mount Etna', 'IT', 'land'))).toBe(1);
});
