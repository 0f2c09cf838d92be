import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../../src/data-build/merge/people.ts';
import type { SourcePerson } from '../../../../src/data-build/source-record.ts';

const person = (record: Partial<SourcePerson> & Pick<SourcePerson, 'source' | 'name'>): SourcePerson => ({
  aliases: [],
  prominence: 0.5,
  ...record,
});

describe('mergePeople', () => {
  it('joins the same person of three sources, the article naming them', () => {
    const people = mergePeople([
      person({
        source: 'pantheon',
        name: 'Vladimir Putin',
        born: 1952,
        prominence: 0.7,
        occupation: 'politician',
      }),
      person({
        source: 'wordnet',
        name: 'Vladimir Putin',
        born: 1952,
        aliases: [{ text: 'Vladimir Vladimirovich Putin', strength: 1 }],
      }),
      person({
        source: 'articles',
        name: 'Vladimir Putin',
        born: 1952,
        description: 'President of Russia',
        prominence: 0.8,
      }),
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      description: 'President of Russia',
      prominence: 0.8,
      occupation: 'politician',
    });
    expect(people[0]?.aliases.has('vladimir vladimirovich putin')).toBe(true);
  });

  it('joins by first and last name where the year of birth is the same', () => {
    const people = mergePeople([
      person({ source: 'pantheon', name: 'John F. Kennedy', born: 1917 }),
      person({ source: 'wordnet', name: 'John Fitzgerald Kennedy', born: 1917 }),
    ]);
    expect(people).toHaveLength(1);
  });

  it.each([
    ['Tim Cook', 'Timothy D. Cook'],
    ['Alexander Borodin', 'Aleksandr Borodin'],
    ['J. R. R. Tolkien', 'J.R.R. Tolkien'],
  ])('takes %s for %s when born the same year', (a, b) => {
    const people = [
      person({ source: 'pantheon', name: a, born: 1900 }),
      person({ source: 'wordnet', name: b, born: 1900 }),
    ];
    expect(mergePeople(people)).toHaveLength(1);
  });

  it.each([
    ['Marjorie Taylor Greene', 'Maurice Greene'],
    ['Philip VI of France', 'Philip V of France'],
    ['Pope Celestine II', 'Pope Lucius II'],
  ])('does not take %s for %s', (a, b) => {
    const people = [
      person({ source: 'pantheon', name: a, born: 1900 }),
      person({ source: 'wordnet', name: b, born: 1900 }),
    ];
    expect(mergePeople(people)).toHaveLength(2);
  });

  it('keeps namesakes apart by year of birth', () => {
    const people = mergePeople([
      person({ source: 'pantheon', name: 'John Adams', born: 1735 }),
      person({ source: 'wordnet', name: 'John Adams', born: 1947 }),
    ]);
    expect(people).toHaveLength(2);
  });

  it('keeps two of one source apart', () => {
    expect(
      mergePeople([
        person({ source: 'hand', name: 'Lee Min-ho' }),
        person({ source: 'hand', name: 'Lee Min-ho' }),
      ]),
    ).toHaveLength(2);
  });

  it('lets a hand-kept record show that two sources spoke of one person', () => {
    const people = mergePeople([
      person({ source: 'pantheon', name: 'Charles, Prince of Wales', born: 1948 }),
      person({ source: 'wordnet', name: 'Prince Charles', born: 1948 }),
      person({
        source: 'hand',
        name: 'Charles III',
        born: 1948,
        aliases: [
          { text: 'Prince Charles', strength: 1 },
          { text: 'Charles, Prince of Wales', strength: 1 },
        ],
      }),
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Charles III']);
  });
});
