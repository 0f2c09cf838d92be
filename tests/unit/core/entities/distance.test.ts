import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometresBetween } from '../../../../src/core/entities/distance.ts';

const latitude = fc.integer({ min: -90, max: 90 });
const longitude = fc.integer({ min: -180, max: 180 });
const point = fc.tuple(latitude, longitude);

describe('the distance between two places', () => {
  it.each([
    ['London', [51.507, -0.128], 'Paris', [48.857, 2.352], 344],
    ['Suva, west of the date line,', [-18.142, 178.442], 'Apia, east of it,', [-13.834, -171.762], 1150],
    ['Longyearbyen', [78.22, 15.65], 'the North Pole', [90, 0], 1310],
  ] as const)('from %s %s to %s is right to a fiftieth', (_, from, __, to, about) => {
    expect(Math.abs(kilometresBetween(from, to) / about - 1)).toBeLessThan(0.02);
  });

  it('is the same both ways, none to itself, and never more than half way round', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const distance = kilometresBetween(one, other);
        expect(kilometresBetween(one, one)).toBe(0);
        expect(kilometresBetween(other, one)).toBeCloseTo(distance, 6);
        expect(distance).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
      }),
    );
  });

  it('does not depend on where longitudes begin', () => {
    fc.assert(
      fc.property(point, point, longitude, ([north, east], [otherNorth, otherEast], turn) => {
        const turned = (degrees: number): number => ((degrees + turn + 540) % 360) - 180;
        expect(kilometresBetween([north, turned(east)], [otherNorth, turned(otherEast)])).toBeCloseTo(
          kilometresBetween([north, east], [otherNorth, otherEast]),
          3,
        );
      }),
    );
  });
});
