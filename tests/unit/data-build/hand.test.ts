import { describe, expect, it } from 'vitest';
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
});
