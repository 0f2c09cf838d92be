import { describe, expect, it } from 'vitest';
import { cardQuery, occurrencesOf, pageQuery } from '../../../../src/core/rank/queries.ts';
import { rank } from '../../../../src/core/rank/rank.ts';
import { salienceOf } from '../../../../src/core/rank/salience.ts';
import { smallLibrary } from '../../../fixtures/small-library.ts';
import { smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();
const entity = (id: string): number => table.find(id)!;

/** Ids of the articles for a page that names these entities once each, in this order. */
const forPage = (ids: readonly string[], text = ''): string[] => {
  const occurrences = new Map(
    ids.map((id, order) => [entity(id), { count: 1, first: order * 100, inTitle: false }]),
  );
  return rank(smallLibrary, table, pageQuery('', text, occurrences), 10).map(({ id }) => id);
};

describe('for a page', () => {
  it('puts the article that joins its people first', () => {
    expect(
      forPage(
        ['kim-jong-un', 'vladimir-putin'],
        'The men met at a spaceport, talked about rockets, toured launch pads, shook hands, dined, drank toasts and signed papers.',
      )[0],
    ).toBe('summit');
  });

  it('says which entities made an article match, most telling first', () => {
    const occurrences = new Map([
      [entity('vladimir-putin'), { count: 1, first: 500, inTitle: false }],
      [entity('kim-jong-un'), { count: 5, first: 0, inTitle: true }],
    ]);
    const ranked = rank(smallLibrary, table, pageQuery('', '', occurrences), 10);
    expect(ranked.find(({ id }) => id === 'summit')?.because).toEqual(['Kim Jong Un', 'Vladimir Putin']);
  });

  it('puts what explains before what is out of date', () => {
    const ranked = forPage(['russia'], 'The federation has a president.');
    expect(ranked[0]).toBe('russia');
    expect(ranked).toContain('russia-government-2015');
  });

  it('lets the words of the page choose between articles on the same entity', () => {
    expect(
      forPage(
        ['paris'],
        'The games opened on the Seine with swimming, athletics, crowds, medals, records, flags, music, drums and rain.',
      )[0],
    ).toBe('olympics-in-paris');
  });

  it('does not fill the list with one entity', () => {
    const [first, second] = forPage(['russia', 'paris']);
    expect(new Set([first, second].map((id) => id?.includes('paris')))).toEqual(new Set([true, false]));
  });

  it('has nothing for a page that names no one it has articles on', () => {
    expect(forPage(['seville', 'rosario'], 'Seine oil wheat rockets spaceport')).toEqual([]);
    expect(forPage([])).toEqual([]);
  });
});

describe('a place that no article tells of', () => {
  it('brings up what there is on where it lies, and is the reason for it', () => {
    const occurrences = new Map([[entity('moscow'), { count: 3, first: 0, inTitle: true }]]);
    const [first] = rank(smallLibrary, table, pageQuery('', '', occurrences), 10);
    expect(first).toMatchObject({ id: 'russia', because: ['Moscow'] });
  });

  it('has the articles on its country on its card', () => {
    const query = cardQuery(entity('moscow'), 'Snow fell.', []);
    expect(rank(smallLibrary, table, query, 1, entity('moscow')).map(({ id }) => id)).toEqual(['russia']);
  });
});

it('for a card, keeps to the articles on its entity, and puts the one about it before those that join it with the paragraph', () => {
  const query = cardQuery(entity('kim-jong-un'), 'He met Putin to talk about rockets.', [
    entity('vladimir-putin'),
  ]);
  expect(rank(smallLibrary, table, query, 3, entity('kim-jong-un')).map(({ id }) => id)).toEqual([
    'kim-jong-un',
    'summit',
  ]);
});

it('for a card, has the article on its entity first, also where another name of the paragraph tells more', () => {
  const query = cardQuery(entity('russia'), 'Putin, Putin and again Putin.', [entity('vladimir-putin')]);
  const [first] = rank(smallLibrary, table, query, 3, entity('russia'));
  expect(first?.id).toBe('russia');
});

it('finds an entity more salient when it is named earlier, more often or in the title', () => {
  const once = { count: 1, first: 3000, inTitle: false };
  expect(salienceOf({ ...once, first: 0 })).toBeGreaterThan(salienceOf(once));
  expect(salienceOf({ ...once, count: 3 })).toBeGreaterThan(salienceOf(once));
  expect(salienceOf({ ...once, inTitle: true })).toBeGreaterThan(salienceOf(once));
});

it('counts mentions by entity', () => {
  const mentions = [
    { start: 0, end: 5, kind: 'person' as const, confidence: 1, entity: 7 },
    { start: 20, end: 25, kind: 'person' as const, confidence: 1 },
    { start: 40, end: 45, kind: 'person' as const, confidence: 1, entity: 7 },
  ];
  expect([...occurrencesOf(mentions, 10)]).toEqual([[7, { count: 2, first: 0, inTitle: true }]]);
});
