import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelOver, placeLabels, type Box } from '../../../../src/ui/map/labels.ts';

const size = [360, 180] as const;
const marker = fc.record({
  name: fc.string({ minLength: 1, maxLength: 24 }),
  at: fc.tuple(fc.integer({ min: -50, max: 400 }), fc.integer({ min: -50, max: 230 })),
  radius: fc.integer({ min: 2, max: 8 }),
});
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

it('lets no label cover another, another marker, or the edge', () => {
  fc.assert(
    fc.property(fc.array(marker, { maxLength: 30 }), (given) => {
      const markers = given.map((one, index) => ({ ...one, key: String(index) }));
      const labels = placeLabels(markers, size);
      for (const { key, box } of labels) {
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(360);
        expect(box.bottom).toBeLessThanOrEqual(180);
        expect(labels.filter((other) => other.key !== key && overlap(other.box, box))).toEqual([]);
        for (const { key: of, at, radius } of markers) {
          const dot = {
            left: at[0] - radius,
            right: at[0] + radius,
            top: at[1] - radius,
            bottom: at[1] + radius,
          };
          if (of !== key) expect(overlap(dot, box)).toBe(false);
        }
      }
    }),
  );
});

it('goes above or below a marker where its sides are taken', () => {
  const three = ['Kharkiv', 'Poltava', 'Sumy'].map((name, index) => ({
    key: name,
    name,
    at: [150 + 14 * index, 90] as const,
    radius: 4,
  }));
  const labels = placeLabels(three, size);
  expect(labels.map(({ key }) => key).toSorted()).toEqual(['Kharkiv', 'Poltava', 'Sumy']);
});

it('can be laid over all else, and stays in the frame then', () => {
  fc.assert(
    fc.property(marker, (one) => {
      const { box } = labelOver({ ...one, key: 'one', at: [Math.abs(one.at[0]) % 360, 90] }, size);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
    }),
  );
});

it('prefers the first of two that are too close, and puts a label at the other side of a marker by the edge', () => {
  const near = [
    { key: 'kyiv', name: 'Kyiv', at: [350, 90], radius: 4 },
    { key: 'brovary', name: 'Brovary', at: [350, 91], radius: 4 },
  ] as const;
  expect(placeLabels(near.slice(0, 1), size).map(({ key, anchor }) => [key, anchor])).toEqual([
    ['kyiv', 'end'],
  ]);
  const apart = near.map((one, index) => ({ ...one, at: [350, 90 + index * 9] as const }));
  expect(placeLabels(apart, size)[0]?.key).toBe('kyiv');
});
