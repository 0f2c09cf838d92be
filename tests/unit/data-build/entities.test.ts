import { beforeAll, describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../src/core/entity.ts';
import { buildEntities } from '../../../src/data-build/entities.ts';
import { unusedCorrections } from '../../../src/data-build/places.ts';
import { famousPeople } from '../../../src/data-build/sources/famous-people.ts';
import { fold } from '../../../src/core/text/fold-text.ts';

const timeout = 120_000;
let entities: readonly EntityRecord[] = [];
const report: string[] = [];
/** Names of those a surface may mean, by prominence times strength. */
let readings: (surface: string) => string[];

beforeAll(() => {
  entities = buildEntities((line) => report.push(line));
  const bySurface = new Map<string, { name: string; weight: number }[]>();
  for (const { name, aliases, prominence } of entities) {
    for (const { text, strength } of [{ text: name, strength: 1 }, ...aliases]) {
      const key = fold(text);
      bySurface.set(key, [...(bySurface.get(key) ?? []), { name, weight: strength * prominence }]);
    }
  }
  readings = (surface) =>
    (bySurface.get(fold(surface)) ?? []).sort((a, b) => b.weight - a.weight).map(({ name }) => name);
}, timeout);

describe('buildEntities', () => {
  it('gives enough of both kinds', () => {
    expect(entities.filter(({ kind }) => kind === 'place').length).toBeGreaterThan(30_000);
    expect(entities.filter(({ kind }) => kind === 'person').length).toBeGreaterThan(20_000);
  });

  it('has everyone of whom a line is kept by hand', () => {
    const names = new Set(entities.map(({ name }) => name));
    expect([...famousPeople().keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('gives unique ids and names, values in range, the most prominent first', () => {
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(new Set(entities.map(({ name }) => name)).size).toBe(entities.length);
    const wrong = entities.filter(({ id, prominence, aliases, description }, index) => {
      const ordered = prominence <= (entities[index - 1]?.prominence ?? 1);
      const inRange = aliases.every(
        ({ text, strength }) => text.trim() !== '' && strength > 0 && strength <= 1,
      );
      return !ordered || !inRange || description.length >= 90 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
    });
    expect(wrong).toEqual([]);
  });

  it('corrects no title that nothing has', () => {
    expect(report.filter((line) => line.startsWith(unusedCorrections))).toEqual([]);
  });

  it('names countries that are there', () => {
    const ids = new Set(entities.map(({ id }) => id));
    expect(entities.filter(({ country }) => country !== undefined && !ids.has(country))).toEqual([]);
  });

  it.each([
    ['Kim', 'Kim Jong Un'],
    ['Putin', 'Vladimir Putin'],
    ['Washington', 'Washington, D.C.'],
    ['Paris', 'Paris'],
    ['Georgia', 'Georgia (country)'],
    ['New York', 'New York City'],
    ['Cambridge', 'Cambridge'],
    ['Perth', 'Perth'],
    ['Jordan', 'Jordan'],
    ['Houston', 'Houston'],
    ['Lincoln', 'Abraham Lincoln'],
    ['Bombay', 'Mumbai'],
    ['Burma', 'Myanmar'],
    ['Holland', 'Netherlands'],
    ['UK', 'United Kingdom'],
    ['JFK', 'John F. Kennedy'],
    ["Russia's Far East", 'Russian Far East'],
    ['Kiev', 'Kyiv'],
    ['Gaza', 'Gaza Strip'],
    ['Birmingham, Alabama', 'Birmingham, Alabama'],
    ['London, Ontario', 'London, Ontario'],
  ])('%s means %s', (surface, name) => {
    expect(readings(surface)[0]).toBe(name);
  });
});
