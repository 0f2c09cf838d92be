import { describe, expect, it } from 'vitest';
import { mergePlaces } from '../../../../src/data-build/merge/places.ts';
import type { SourcePlace } from '../../../../src/data-build/source-record.ts';

const place = (record: Partial<SourcePlace> & Pick<SourcePlace, 'source' | 'name'>): SourcePlace => ({
  aliases: [],
  placeType: 'city',
  ...record,
});

const paris = place({
  source: 'geonames',
  name: 'Paris',
  countryCode: 'FR',
  coordinates: [48.85, 2.35],
  population: 2_138_551,
});
const parisTexas = place({
  source: 'geonames',
  name: 'Paris',
  countryCode: 'US',
  region: 'Texas',
  coordinates: [33.66, -95.56],
  population: 24_782,
});

describe('mergePlaces', () => {
  it('keeps two places of one name apart', () => {
    expect(mergePlaces([paris, parisTexas])).toHaveLength(2);
  });

  it('leaves a city little of the name of a place kept by hand on its ground', () => {
    const istanbul = place({
      source: 'wordnet',
      name: 'Istanbul',
      title: 'Istanbul',
      countryCode: 'TR',
      coordinates: [41.01, 28.98],
      aliases: [{ text: 'Constantinople', strength: 1 }],
    });
    const constantinople = { ...istanbul, source: 'hand' as const, aliases: [] };
    const [modern] = mergePlaces([
      { ...istanbul, source: 'hand' },
      { ...constantinople, name: 'Constantinople', title: 'Constantinople' },
    ]);
    expect(modern?.aliases.get('constantinople')?.strength).toBeLessThan(0.2);
  });

  it('joins the same city of three sources', () => {
    const wordnet = place({
      source: 'wordnet',
      name: 'Paris',
      countryCode: 'FR',
      description: 'Capital of France',
    });
    const article = place({
      source: 'articles',
      name: 'Paris',
      title: 'Paris',
      countryCode: 'FR',
      coordinates: [48.9, 2.3],
    });
    const [city, other, ...rest] = mergePlaces([paris, parisTexas, wordnet, article]);
    expect(rest).toEqual([]);
    expect(city).toMatchObject({
      title: 'Paris',
      population: 2_138_551,
      description: 'Capital of France',
      coordinates: [48.9, 2.3],
    });
    expect(other?.sources).toEqual(new Set(['geonames']));
  });

  it('joins a record without country or coordinates to the larger namesake', () => {
    const wordnet = place({
      source: 'wordnet',
      name: 'Paris',
      aliases: [{ text: 'City of Light', strength: 1 }],
    });
    const [city] = mergePlaces([parisTexas, paris, wordnet]).filter(({ aliases }) =>
      aliases.has('city of light'),
    );
    expect(city?.countryCode).toBe('FR');
  });

  it('finds a city by its other name', () => {
    const kyiv = place({ source: 'geonames', name: 'Kyiv', countryCode: 'UA' });
    const byHand = place({
      source: 'hand',
      name: 'Kyiv',
      title: 'Kyiv',
      countryCode: 'UA',
      aliases: [{ text: 'Kiev', strength: 1 }],
    });
    const wordnet = place({
      source: 'wordnet',
      name: 'Kiev',
      countryCode: 'UA',
      aliases: [{ text: 'Kyiv', strength: 1 }],
    });
    expect(mergePlaces([kyiv, wordnet, byHand])).toHaveLength(1);
  });

  it('does not join cities of one name more than 60 km apart', () => {
    const near = place({
      source: 'hand',
      name: 'Paris',
      title: 'Paris',
      countryCode: 'FR',
      coordinates: [48.0, 2.35],
    });
    expect(mergePlaces([paris, near])).toHaveLength(2);
  });

  it('keeps Georgia the country, Georgia the state and the island of Ireland apart', () => {
    const records = [
      place({
        source: 'countries',
        name: 'Georgia (country)',
        title: 'Georgia (country)',
        placeType: 'country',
        countryCode: 'GE',
        aliases: [{ text: 'Georgia', strength: 1 }],
      }),
      place({
        source: 'countries',
        name: 'Republic of Ireland',
        title: 'Republic of Ireland',
        placeType: 'country',
        countryCode: 'IE',
        aliases: [{ text: 'Ireland', strength: 1 }],
      }),
      place({
        source: 'regions',
        name: 'Georgia',
        title: 'Georgia (U.S. state)',
        placeType: 'region',
        countryCode: 'US',
      }),
      place({ source: 'hand', name: 'Ireland', title: 'Ireland', placeType: 'land' }),
    ];
    expect(mergePlaces(records)).toHaveLength(4);
  });

  it('keeps New York City and New York State apart', () => {
    const records = [
      place({
        source: 'regions',
        name: 'New York',
        title: 'New York (state)',
        placeType: 'region',
        countryCode: 'US',
      }),
      place({
        source: 'geonames',
        name: 'New York City',
        countryCode: 'US',
        region: 'New York',
        coordinates: [40.71, -74.0],
      }),
      place({
        source: 'hand',
        name: 'New York City',
        title: 'New York City',
        countryCode: 'US',
        aliases: [{ text: 'New York', strength: 1 }],
      }),
    ];
    const drafts = mergePlaces(records);
    expect(drafts.map(({ title }) => title)).toEqual(['New York (state)', 'New York City']);
  });

  it('drops a record that only adds to what is known when nothing is', () => {
    expect(mergePlaces([place({ source: 'wordnet', name: 'Toyonaki', onlyIfKnown: true })])).toEqual([]);
  });

  it('takes the city for the country where they are one', () => {
    const records = [
      place({
        source: 'countries',
        name: 'Singapore',
        title: 'Singapore',
        placeType: 'country',
        countryCode: 'SG',
      }),
      place({ source: 'geonames', name: 'Singapore', countryCode: 'SG', coordinates: [1.29, 103.85] }),
    ];
    expect(mergePlaces(records)).toHaveLength(1);
  });
});
