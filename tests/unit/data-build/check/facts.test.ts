import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../../src/core/entity.ts';
import { coverage } from '../../../../src/data-build/check/coverage.ts';
import { checkFacts, type PackagedFacts } from '../../../../src/data-build/check/facts.ts';
import { article } from './article.ts';

const kim: EntityRecord = {
  id: 'kim-jong-un',
  name: 'Kim Jong Un',
  kind: 'person',
  aliases: [],
  description: '',
  prominence: 0.9,
  born: 1984,
};
const odesa: EntityRecord = {
  id: 'odesa',
  name: 'Odesa',
  kind: 'place',
  aliases: [],
  description: '',
  prominence: 0.7,
  placeType: 'city',
  coordinates: [46.48, 30.73],
  population: 1_000_000,
};
const facts: PackagedFacts = {
  entity: (title) => [kim, odesa].find(({ name }) => name === title),
  capitalOf: (country) => (country === 'Ukraine' ? 'Kyiv' : undefined),
};
const place = (changes: Parameters<typeof article>[0]) =>
  article({ kind: 'place', title: 'Odesa', id: 'odesa', ...changes });
const fields = (changes: Parameters<typeof article>[0]) =>
  checkFacts(place(changes), facts).map(({ field }) => field);

describe('checkFacts', () => {
  it('compares the year of birth', () => {
    expect(checkFacts(article({ born: '1984-01-08' }), facts)).toEqual([]);
    expect(checkFacts(article({ born: 1983 }), facts)).toMatchObject([{ field: 'born' }]);
  });

  it('trusts an article whose notes say why it differs', () => {
    expect(checkFacts(article({ born: 1983, notes: 'The package follows an old report.' }), facts)).toEqual(
      [],
    );
  });

  it('compares coordinates and population', () => {
    expect(fields({ coordinates: [46.5, 30.7], population: 1_010_000 })).toEqual([]);
    expect(fields({ coordinates: [30.7, 46.5] })).toEqual(['coordinates']);
    expect(fields({ population: 100_000 })).toEqual(['population']);
  });

  it('compares capitals', () => {
    expect(fields({ capital_of: 'Ukraine' })).toEqual(['capital_of']);
    expect(fields({ capital_of: 'Atlantis' })).toEqual(['capital_of']);
    expect(checkFacts(place({ title: 'Ukraine', capital: 'Lviv' }), facts)).toMatchObject([
      { field: 'capital' },
    ]);
    expect(checkFacts(place({ title: 'Ukraine', capital: 'Kyiv' }), facts)).toEqual([]);
  });
});

describe('coverage', () => {
  it('names what is missing', () => {
    const lines = coverage([article()], {
      members: ['North Korea'],
      capitals: [],
      leaders: ['Kim Jong Un', 'Xi Jinping'],
    });
    expect(lines).toEqual([
      '1 articles: 1 people, 0 places, 0 events, 0 topics',
      'UN members without an article: 1 of 1: North Korea',
      'capitals without an article: 0 of 0',
      'leaders without an article: 1 of 2: Xi Jinping',
    ]);
  });
});
