import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readHandFile } from '../../../src/data-build/hand/read-hand-file.ts';
import { readPantheonRows } from '../../../src/data-build/sources/pantheon-rows.ts';
import { notPeople } from '../../../src/data-build/sources/title-people.ts';
import { wikipediaTitles } from '../../../src/data-build/sources/wikipedia-titles.ts';
import { handKeptPlaces } from '../../../src/data-build/sources/hand-places.ts';
import { handKeptPeople } from '../../../src/data-build/sources/hand-people.ts';

const silent = () => {};

describe('hand-kept files', () => {
  it('name everyone and every place once', () => {
    const names = [
      ...handKeptPeople(silent).map(({ name }) => name),
      ...handKeptPlaces(silent).map(({ title }) => title),
    ];
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });

  it('describe people in one line under 90 characters without full stop', () => {
    for (const { description } of handKeptPeople(silent)) expect(description).toMatch(/^.{10,89}(?<!\.)$/);
  });

  it('correct only names that Pantheon has', () => {
    const known = new Set(readPantheonRows().map(({ name }) => name));
    const corrected = Object.keys(readHandFile('people-titles.yaml', v.record(v.string(), v.string())));
    expect(corrected.filter((name) => !known.has(name))).toEqual([]);
  });

  it('leave out only titles that are there', () => {
    expect([...notPeople()].filter((title) => !wikipediaTitles().has(title))).toEqual([]);
  });
});
