import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Coordinates, packCoordinates } from '../../../../src/core/entities/coordinates.ts';
import type { EntityRecord } from '../../../../src/core/entity.ts';

const record = (coordinates: readonly [number, number] | undefined): EntityRecord => ({
  id: 'a',
  name: 'a',
  kind: 'place',
  aliases: [],
  description: '',
  prominence: 0,
  ...(coordinates === undefined ? {} : { coordinates }),
});

const place = fc.record({
  area: fc.nat(3),
  at: fc.option(fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -18_000, max: 18_000 })), {
    nil: undefined,
  }),
});

it('gives back every coordinate to a hundredth of a degree, and none where none was', () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const records = places.map(({ at }) =>
        record(at === undefined ? undefined : [at[0] / 100, at[1] / 100]),
      );
      const areaOf = places.map(({ area }) => area);
      const read = new Coordinates(new Map(packCoordinates(records, areaOf)), areaOf);
      for (const [entity, { coordinates }] of records.entries()) expect(read.of(entity)).toEqual(coordinates);
      expect(read.of(records.length)).toBeUndefined();
    }),
  );
});
