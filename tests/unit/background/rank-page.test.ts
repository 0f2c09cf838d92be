import { describe, expect, it } from 'vitest';
import { rankPage } from '../../../src/background/rank-page.ts';
import { smallLibrary } from '../../fixtures/small-library.ts';
import { smallWorld } from '../../fixtures/small-world.ts';

const data = { ...smallWorld(), index: smallLibrary };
const named = (name: string, kind: 'person' | 'place', count: number, entity?: string) => ({
  name,
  kind,
  count,
  first: 0,
  articles: 1,
  inTitle: false,
  ...(entity === undefined ? {} : { entity }),
});

describe('a ranked page', () => {
  const { order, places, articles } = rankPage(data, {
    title: 'A summit',
    text: 'Kim Jong Un went to Russia. Somebody saw it.',
    names: [
      named('Somebody', 'person', 1),
      named('Kim Jong Un', 'person', 2, 'kim-jong-un'),
      named('Russia', 'place', 9, 'russia'),
    ],
  });

  it('has its names in order of importance, as positions in those that were sent', () => {
    expect(order).toEqual([2, 1, 0]);
  });

  it('tells where its places are, and nothing of people', () => {
    expect(places).toEqual([
      { entity: 'russia', latitude: expect.any(Number), longitude: expect.any(Number) },
    ]);
  });

  it('has articles with the names that made them match', () => {
    const summit = articles.find(({ id }) => id === 'summit');
    expect(summit?.because).toEqual(expect.arrayContaining(['Kim Jong Un', 'Russia']));
  });
});
