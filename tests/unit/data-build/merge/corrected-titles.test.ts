import { describe, expect, it } from 'vitest';
import { correctTitles } from '../../../../src/data-build/merge/corrected-titles.ts';
import { newPlaceDraft, type PlaceDraft } from '../../../../src/data-build/merge/draft.ts';
import { fold } from '../../../../src/core/text/fold-text.ts';

const draft = (
  title: string,
  prominence: number,
  coordinates: readonly [number, number],
  alias = title,
): PlaceDraft => ({
  ...newPlaceDraft(title, 'city'),
  title,
  aliases: new Map([[fold(alias), { text: alias, strength: 1 }]]),
  sources: new Set(['geonames']),
  coordinates,
  countryCode: 'IE',
  prominence,
});
const corrected = (drafts: readonly PlaceDraft[], ...pairs: (readonly [string, string])[]) =>
  correctTitles(drafts, new Map(pairs)).drafts;

describe('correctTitles', () => {
  it('gives a title that nobody has', () => {
    const [place] = corrected([draft('Gaillimh', 0.5, [53.3, -9])], ['Gaillimh', 'Galway']);
    expect(place?.title).toBe('Galway');
  });

  it('takes two that lie together for one place, with the names of both', () => {
    const places = corrected(
      [draft('Huwara', 0.4, [53.3, -9]), draft('Huwwarah', 0.3, [53.3, -9])],
      ['Huwwarah', 'Huwara'],
    );
    expect(places.map(({ title }) => title)).toEqual(['Huwara']);
    expect([...(places[0]?.aliases.keys() ?? [])].sort()).toEqual(['huwara', 'huwwarah']);
  });

  it('takes a river for one with and without the word', () => {
    const water = (title: string): PlaceDraft => ({ ...draft(title, 0.4, [53, -9]), placeType: 'water' });
    const rivers = corrected(
      [water('Meuse'), water('Meuse River'), water('James'), water('James Water')],
      ['Meuse River', 'Meuse'],
      ['James Water', 'James'],
    );
    expect(rivers.map(({ title }) => title)).toEqual(['Meuse', 'James', 'James Water']);
  });

  it('tells which corrections changed nothing', () => {
    const { unused } = correctTitles(
      [draft('Gaillimh', 0.5, [53.3, -9]), draft('Clara', 0.5, [53, -9]), draft('Clane', 0.3, [51, -6])],
      new Map([
        ['Gaillimh', 'Galway'],
        ['Clane', 'Clara'],
        ['Atlantis', 'Thera'],
      ]),
    );
    expect(unused).toEqual(['Clane', 'Atlantis']);
  });

  it('has two that lie apart change titles, where the better known one is titled wrongly', () => {
    const places = corrected(
      [draft('Clane', 0.4, [53.3, -6]), draft('Clara', 0.3, [51, -9])],
      ['Clane', 'Clara'],
    );
    expect(places.map(({ title }) => title)).toEqual(['Clara', 'Clane']);
  });

  it('gives on in order what an earlier correction has set free', () => {
    const places = corrected(
      [
        draft('Blackrock, Republic of Ireland', 0.3, [53.3, -6.2]),
        draft('Blackrock, Dublin', 0.2, [54, -6.4]),
      ],
      ['Blackrock, Dublin', 'Blackrock, County Louth'],
      ['Blackrock, Republic of Ireland', 'Blackrock, Dublin'],
    );
    expect(places.map(({ title }) => title)).toEqual(['Blackrock, Dublin', 'Blackrock, County Louth']);
  });
});
