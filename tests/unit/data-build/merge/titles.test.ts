import { describe, expect, it } from 'vitest';
import { newPlaceDraft, type PlaceDraft } from '../../../../src/data-build/merge/draft.ts';
import { titlePlaces } from '../../../../src/data-build/merge/titles.ts';
import { fold } from '../../../../src/core/text/fold-text.ts';

const draft = (
  name: string,
  countryCode: string,
  prominence: number,
  rest: Partial<PlaceDraft> = {},
): PlaceDraft => ({
  ...newPlaceDraft(name, 'city'),
  aliases: new Map([[fold(name), { text: name, strength: 1 }]]),
  sources: new Set(['geonames']),
  countryCode,
  prominence,
  ...rest,
});

const countries: Readonly<Record<string, string>> = {
  FR: 'France',
  US: 'United States',
  GB: 'United Kingdom',
  ES: 'Spain',
  AR: 'Argentina',
  CA: 'Canada',
  CR: 'Costa Rica',
  TR: 'Turkey',
  NZ: 'New Zealand',
};
const titles = (...drafts: PlaceDraft[]) =>
  titlePlaces(
    drafts,
    (code) => countries[code],
    (name) => ['Of', 'Thames'].includes(name),
  ).map(({ title }) => title);

describe('titlePlaces', () => {
  it('gives the bare name to the place that is clearly meant, and the state to American towns', () => {
    expect(titles(draft('Paris', 'US', 0.38, { region: 'Texas' }), draft('Paris', 'FR', 0.96))).toEqual([
      'Paris',
      'Paris, Texas',
    ]);
  });

  it('writes "St." in the titles of American towns, but for Saint Paul', () => {
    expect(
      titles(
        draft('Saint Charles', 'US', 0.4, { region: 'Missouri' }),
        draft('Saint Paul', 'US', 0.3, { region: 'Minnesota' }),
        draft('Saint Paul Park', 'US', 0.2, { region: 'Minnesota' }),
      ),
    ).toEqual(['St. Charles, Missouri', 'Saint Paul, Minnesota', 'St. Paul Park, Minnesota']);
  });

  it('gives it to nobody where two are about as prominent', () => {
    expect(titles(draft('Córdoba', 'AR', 0.7), draft('Córdoba', 'ES', 0.68))).toEqual([
      'Córdoba, Argentina',
      'Córdoba, Spain',
    ]);
  });

  it('follows the Associated Press on American cities', () => {
    expect(
      titles(
        draft('Chicago', 'US', 0.9, { region: 'Illinois' }),
        draft('Springfield', 'US', 0.5, { region: 'Illinois' }),
      ),
    ).toEqual(['Chicago', 'Springfield, Illinois']);
  });

  it('names Canadian cities with their province unless they stand alone', () => {
    const london = draft('London', 'CA', 0.6, { region: 'Ontario' });
    const toronto = draft('Toronto', 'CA', 0.83, { region: 'Ontario' });
    expect(titles(toronto, london)).toEqual(['Toronto', 'London, Ontario']);
  });

  it('keeps the titles that sources give', () => {
    expect(titles(draft('New York', 'US', 0.88, { title: 'New York (state)', placeType: 'region' }))).toEqual(
      ['New York (state)'],
    );
  });

  it('gives no bare title to a small place whose name is a word', () => {
    expect(titles(draft('Of', 'TR', 0.3))).toEqual(['Of, Turkey']);
  });

  it('minds spelling without accents and other names of better known places', () => {
    const thames = draft('River Thames', 'GB', 0.72, {
      placeType: 'water',
      aliases: new Map([
        ['river thames', { text: 'River Thames', strength: 1 }],
        ['thames', { text: 'Thames', strength: 0.9 }],
      ]),
    });
    expect(titles(thames, draft('Thames', 'NZ', 0.27))).toEqual(['River Thames', 'Thames, New Zealand']);
    expect(titles(draft('Tripoli', 'FR', 0.8), draft('Trípoli', 'ES', 0.3))).toEqual([
      'Tripoli',
      'Trípoli, Spain',
    ]);
  });

  it('drops a place that cannot be told from a more prominent one', () => {
    const springfield = () => draft('Springfield', 'US', 0.3, { region: 'Ohio' });
    expect(titles(springfield(), springfield())).toEqual(['Springfield, Ohio']);
  });
});
