import { expect, it } from 'vitest';
import { tokenise, Tokens } from '../../../../src/core/text/tokens.ts';
import { records, smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();

/** Names of the entities that the longest alias at the beginning of a text may mean, and that alias. */
const lookUp = (text: string): { alias: string; names: string[] } => {
  const tokens = tokenise(text, new Tokens());
  const end = table.gazetteer.longest(tokens, 0, tokens.count);
  if (end === 0) return { alias: '', names: [] };
  const names: string[] = [];
  let isLast = false;
  for (let at = table.gazetteer.run; !isLast; at++) {
    names.push(table.nameOf(table.gazetteer.entityAt(at)));
    isLast = table.gazetteer.isLast(at);
  }
  return { alias: text.slice(tokens.starts[0], tokens.ends[end - 1]), names };
};

it('gives back what was packed', () => {
  expect(table.size).toBe(records.length);
  for (const record of records) {
    const entity = table.find(record.id);
    expect(entity).toBeDefined();
    expect(table.idOf(entity!)).toBe(record.id);
    expect(table.nameOf(entity!)).toBe(record.name);
    expect(table.kindOf(entity!)).toBe(record.kind);
    expect(table.placeTypeOf(entity!)).toBe(record.placeType);
    const country = table.countryOf(entity!);
    expect(country === undefined ? undefined : table.idOf(country)).toBe(record.country);
    const at = table.coordinatesOf(entity!);
    if (record.coordinates) expect(at?.[0]).toBeCloseTo(record.coordinates[0], 1);
    else expect(at).toBeUndefined();
  }
  expect(table.find('nobody')).toBeUndefined();
});

it('knows the region a place lies in', () => {
  expect(table.regionOf(table.find('cambridge-massachusetts')!)).toBe(table.find('massachusetts'));
  expect(table.regionOf(table.find('cambridge')!)).toBeUndefined();
});

it.each([
  ['the longest alias wins', 'Kim Jong Un met', 'Kim Jong Un', ['Kim Jong Un']],
  ['hyphens and accents do not matter', 'Kim Jong-un met', 'Kim Jong-un', ['Kim Jong Un']],
  [
    'a qualifier is no part of the alias',
    'Cambridge is',
    'Cambridge',
    ['Cambridge', 'Cambridge, Massachusetts'],
  ],
  ['accents may be left out', 'Cordoba is', 'Cordoba', ['Córdoba, Argentina', 'Córdoba, Spain']],
  ['an abbreviation matches with and without stops', 'US troops', 'US', ['United States']],
  ['an abbreviation in small letters is a word', 'us', '', []],
  ['a name is not continued on the next line', 'North\nKorea', '', []],
])('%s', (_, text, alias, names) => {
  expect(lookUp(text)).toEqual({ alias, names });
});
