import { describe, expect, it } from 'vitest';
import type { PersonDraft } from '../../../../src/data-build/merge/draft.ts';
import { addPersonNames, shorterNames, surnameOf } from '../../../../src/data-build/merge/person-names.ts';

const draft = (name: string, prominence: number): PersonDraft => ({
  name,
  aliases: new Map(),
  sources: new Set(['pantheon']),
  born: undefined,
  died: undefined,
  occupation: undefined,
  countryCode: undefined,
  description: '',
  prominence,
});

describe('shorterNames', () => {
  it.each([
    ['John F. Kennedy', ['John Kennedy']],
    ['Arthur Wellesley, 1st Duke of Wellington', ['Arthur Wellesley']],
    ['Henry VIII of England', ['Henry VIII']],
    ['Martin Luther King, Jr.', ['Martin Luther King']],
    ['George H. W. Bush', ['George Bush']],
    ['Leonardo da Vinci', []],
    ['Plato', []],
  ])('%s', (name, expected) => {
    expect(shorterNames(name)).toEqual(expected);
  });
});

describe('surnameOf', () => {
  it.each([
    ['Albert Einstein', { bare: 'Einstein', full: 'Einstein' }],
    ['Vincent van Gogh', { bare: 'Gogh', full: 'van Gogh' }],
    ['Plato', undefined],
    ['Henry VIII of England', undefined],
    ['Pope John Paul II', undefined],
  ])('%s', (name, expected) => {
    expect(surnameOf(name)).toEqual(expected);
  });
});

describe('addPersonNames', () => {
  it('gives the surname alone to the one who is mostly meant, and only if famous', () => {
    const einstein = draft('Albert Einstein', 0.9);
    const lesser = draft('Alfred Einstein', 0.5);
    const unknown = draft('Ada Quux', 0.5);
    addPersonNames([einstein, lesser, unknown]);
    expect(einstein.aliases.get('einstein')?.strength).toBeGreaterThan(0.8);
    expect(lesser.aliases.has('einstein')).toBe(false);
    expect(unknown.aliases.has('quux')).toBe(false);
  });

  it('gives it to nobody where two are as famous', () => {
    const people = [draft('Adam Quux', 0.85), draft('Ada Quux', 0.85), draft('Abel Quux', 0.85)];
    addPersonNames(people);
    expect(people.some(({ aliases }) => aliases.has('quux'))).toBe(false);
  });
});
