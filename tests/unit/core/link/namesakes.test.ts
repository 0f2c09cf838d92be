import { describe, expect, it } from 'vitest';
import { NameMemory } from '../../../../src/core/detect/document/name-memory.ts';
import { encodeEntities } from '../../../../src/core/entities/encode.ts';
import { EntityTable } from '../../../../src/core/entities/table.ts';
import type { EntityRecord } from '../../../../src/core/entity.ts';
import { link } from '../../../../src/core/link/link.ts';
import { none } from '../../../../src/core/link/none.ts';
import { Tokens, tokenise } from '../../../../src/core/text/tokens.ts';
import { markedSpans } from '../../../fixtures/marked-spans.ts';

const place = (
  name: string,
  prominence: number,
  rest: Omit<Partial<EntityRecord>, 'name' | 'kind' | 'prominence'>,
): EntityRecord => ({
  id: name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, ''),
  name,
  kind: 'place',
  aliases: [],
  description: '',
  prominence,
  placeType: 'city',
  ...rest,
});

const person = (
  name: string,
  prominence: number,
  alias: string,
  rest: Partial<EntityRecord> = {},
): EntityRecord => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'person',
  aliases: [{ text: alias, strength: 1 }],
  description: '',
  prominence,
  ...rest,
});

const us = 'united-states';
const table = new EntityTable(
  encodeEntities([
    place('United States', 1, { placeType: 'country', adjectives: ['American'] }),
    place('Oman', 0.85, { placeType: 'country', adjectives: ['Omani'] }),
    place('Costa Rica', 0.85, { placeType: 'country', adjectives: ['Costa Rican'] }),
    place('Mississippi', 0.84, { placeType: 'region', country: us, coordinates: [32.7, -89.7] }),
    place('Mississippi River', 0.73, {
      placeType: 'water',
      country: us,
      coordinates: [35, -90],
      aliases: [{ text: 'Mississippi', strength: 0.1 }],
    }),
    place('Paris', 0.96, { coordinates: [48.9, 2.4] }),
    place('Paris, Texas', 0.45, { country: us, region: 'Texas', coordinates: [33.7, -95.6] }),
    place('Texas', 0.9, { placeType: 'region', country: us, coordinates: [31, -99] }),
    place('Dallas', 0.8, { country: us, region: 'Texas', coordinates: [32.8, -96.8] }),
    place('Bangor, Maine', 0.5, { country: us, region: 'Maine', coordinates: [44.8, -68.8] }),
    place('Bangor, Wales', 0.48, { coordinates: [53.2, -4.1] }),
    place('Portland, Oregon', 0.6, { country: us, region: 'Oregon', coordinates: [45.5, -122.7] }),
    place('Portland, Maine', 0.56, { country: us, region: 'Maine', coordinates: [43.7, -70.3] }),
    place('Maine', 0.75, { placeType: 'region', country: us, coordinates: [45.4, -69.2] }),
    place('Liberia', 0.6, { country: 'oman' }),
    place('Liberia, Costa Rica', 0.55, { country: 'costa-rica' }),
    person('Elizabeth II', 0.9, 'Queen Elizabeth', { born: 1926 }),
    person('Elizabeth I', 0.8, 'Queen Elizabeth', { born: 1533, died: 1603 }),
    person('Tom Hanks', 0.85, 'Thomas Hanks', { description: 'American actor', born: 1956 }),
  ]).buffer,
);

const linked = (marked: string): (string | null)[] => {
  const { text, marks } = markedSpans(marked);
  const tokens = tokenise(text, new Tokens());
  return [...link(table, text, tokens, marks(tokens), new NameMemory())].map((entity) =>
    entity === none ? null : table.nameOf(entity),
  );
};

describe('rivers', () => {
  it('are meant by a name they share with a state where "the" belongs to it', () => {
    expect(linked('Barges sank in the {l Mississippi} above the locks.')).toEqual(['Mississippi River']);
    expect(linked('The governor of {l Mississippi} spoke.')).toEqual(['Mississippi']);
  });

  it('are not meant where "the" belongs to a noun', () => {
    expect(linked('He won the {l Mississippi} primary.')).toEqual(['Mississippi']);
  });
});

describe('cities', () => {
  it('of the world are not given away for one place nearby', () => {
    expect(linked('The minister left {l Dallas} for {l Paris}.')[1]).toBe('Paris');
  });

  it('of little fame are meant where all around them says so', () => {
    expect(linked('From {l Dallas} it is an hour to {l Paris}, {l Texas}. {l Paris} has a tower.')[3]).toBe(
      'Paris, Texas',
    );
  });

  it('that are unclear help each other', () => {
    expect(linked('Boats left {l Bangor} and {l Portland}, in {l Maine}.').slice(0, 2)).toEqual([
      'Bangor, Maine',
      'Portland, Maine',
    ]);
  });

  it('are told apart by the adjective of their country', () => {
    expect(linked('Costa Rican officials opened the airport of {l Liberia}.')).toEqual([
      'Liberia, Costa Rica',
    ]);
    expect(linked('Omani officials opened the airport of {l Liberia}.')).toEqual(['Liberia']);
  });
});

describe('people', () => {
  it('are not meant by texts that end before their birth', () => {
    expect(linked('In 1581 {p Queen Elizabeth} boarded the ship.')).toEqual(['Elizabeth I']);
    expect(linked('In 1981 {p Queen Elizabeth} boarded the ship.')).toEqual(['Elizabeth II']);
  });

  it.each([
    '{p Tom Hanks}, a retired bus driver from the north, had warned the council.',
    'A plumber named {p Tom Hanks} won the prize.',
    'The driver, a carpet fitter called {p Tom Hanks}, was cut free.',
    'Sergeant {p Tom Hanks} told the court.',
    '{p Tom Hanks}, 19, was fined.',
  ])('of fame are not meant where someone else is introduced: %s', (text) => {
    expect(linked(text)).toEqual([null]);
  });

  it.each([
    '{p Tom Hanks} won the prize.',
    '{p Tom Hanks}, a former bus driver, won the prize.',
    '{p Tom Hanks}, the actor, won the prize.',
  ])('are meant where nothing speaks against it: %s', (text) => {
    expect(linked(text)).toEqual(['Tom Hanks']);
  });
});
