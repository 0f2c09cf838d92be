import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EntityDetailsFile, encodeDetails } from '../../../../src/core/entities/details.ts';
import { records } from '../../../fixtures/small-world.ts';

const populationGivenBack = (population: number): number | undefined => {
  const [record] = records;
  if (!record) throw new Error('the small world is empty');
  return new EntityDetailsFile(encodeDetails([{ ...record, population }]).buffer).populationOf(0);
};

it('gives populations back in three digits', () => {
  expect(populationGivenBack(1)).toBe(1);
  expect(populationGivenBack(999)).toBe(999);
  expect(populationGivenBack(48_612)).toBe(48_600);
  expect(populationGivenBack(999_500)).toBe(1_000_000);
  expect(populationGivenBack(1_428_627_663)).toBe(1_430_000_000);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9e9 }), (population) => {
      expect(populationGivenBack(population)).toBe(Number(population.toPrecision(3)));
    }),
  );
});

it('says nothing of a population that is not known', () => {
  expect(populationGivenBack(0)).toBeUndefined();
});
