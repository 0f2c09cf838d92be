import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centred,
  closest,
  fitted,
  moved,
  seenAt,
  wholeMap,
  zoomed,
  type Point,
  type View,
} from '../../../../src/ui/map/view.ts';

const size = [360, 180] as const;
const margins = { top: 20, sides: 30, bottom: 40 };
const point = fc.tuple(
  fc.double({ min: 0, max: 360, noNaN: true }),
  fc.double({ min: 0, max: 180, noNaN: true }),
);
const change = fc.oneof(
  fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), at: point }),
  fc.record({ right: fc.integer({ min: -500, max: 500 }), down: fc.integer({ min: -500, max: 500 }) }),
);

const changed = (view: View, step: { factor: number; at: Point } | { right: number; down: number }): View =>
  'factor' in step ? zoomed(view, step.factor, step.at, size) : moved(view, step.right, step.down, size);

describe('the part of a map that is seen', () => {
  it('never leaves the map, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(change), (steps) => {
        const view = steps.reduce(changed, wholeMap);
        expect(view.scale).toBeGreaterThanOrEqual(1);
        expect(view.scale).toBeLessThanOrEqual(closest);
        const [left, top] = seenAt(view, [0, 0]);
        const [right, bottom] = seenAt(view, [360, 180]);
        expect(Math.max(left, top)).toBeLessThanOrEqual(1e-6);
        expect(right).toBeGreaterThanOrEqual(360 - 1e-6);
        expect(bottom).toBeGreaterThanOrEqual(180 - 1e-6);
      }),
    );
  });

  it('keeps what lies under the pointer there while it comes closer', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 1, max: 5, noNaN: true }), (at, factor) => {
        const view = zoomed(wholeMap, factor, at, size);
        const [left, top] = seenAt(view, at);
        expect(left).toBeCloseTo(at[0], 6);
        expect(top).toBeCloseTo(at[1], 6);
      }),
    );
  });

  it('fits any places within the frame', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const view = fitted(points, size, margins);
        for (const place of points) {
          const [left, top] = seenAt(view, place);
          expect(left).toBeGreaterThanOrEqual(-1e-6);
          expect(left).toBeLessThanOrEqual(360 + 1e-6);
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top).toBeLessThanOrEqual(180 + 1e-6);
        }
      }),
    );
  });

  it('is the whole map where there is no place', () => {
    expect(fitted([], size, margins)).toEqual(wholeMap);
  });

  it('has a place in the middle when it is asked for', () => {
    const view = centred({ ...wholeMap, scale: 4 }, [200, 90], size);
    expect(seenAt(view, [200, 90])).toEqual([180, 90]);
  });
});
