import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../../src/core/link/readings.ts';
import { smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();
const readings = (name: string): string[] => readingsOf(table, name).map((entity) => table.idOf(entity));

describe('readingsOf', () => {
  it('gives who is meant', () => {
    expect(readings('Putin')).toEqual(['vladimir-putin']);
  });

  it.each(['', ' ', 'weather', 'Putin and Kim'])('gives none for "%s"', (name) => {
    expect(readings(name)).toEqual([]);
  });
});
