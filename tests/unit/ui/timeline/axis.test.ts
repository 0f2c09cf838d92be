import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf, spanOf, ticksOf } from '../../../../src/ui/timeline/axis.ts';
import { momentOf } from '../../../../src/ui/timeline/moment.ts';

const moments = fc.array(fc.double({ min: 1000, max: 2100, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('the axis of a timeline', () => {
  it('has all moments within its span and a handful of ticks in order', () => {
    fc.assert(
      fc.property(moments, (given) => {
        const span = spanOf(given);
        for (const moment of given) {
          expect(moment).toBeGreaterThan(span.from);
          expect(moment).toBeLessThan(span.to);
        }
        const ticks = ticksOf(span).map(({ at }) => at);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    [{ from: 2023, to: 2023.4 }, [2023, 2023, 2023, 2023, 2023]],
    [{ from: 2019.5, to: 2024.2 }, [2020, 2021, 2022, 2023, 2024]],
    [{ from: 1940, to: 2030 }, [1940, 1960, 1980, 2000, 2020]],
  ])('counts %o in round years or months', (span, years) => {
    expect(ticksOf(span).map(({ year }) => year)).toEqual(years);
  });

  it('names months where a year has several ticks', () => {
    expect(ticksOf({ from: 2023, to: 2023.4 }).map(({ month }) => month)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('lanes', () => {
  it('keep what shares one apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }), (places) => {
        const lanes = lanesOf(places, 12);
        for (const [one, place] of places.entries()) {
          for (const [other, next] of places.entries()) {
            if (one < other && lanes[one] === lanes[other])
              expect(Math.abs(place - next)).toBeGreaterThanOrEqual(12);
          }
        }
      }),
    );
  });
});

describe('momentOf', () => {
  it.each([
    ['2023', 2023.5],
    ['2023-01-01', 2023],
    ['2023-07', 2023 + 6.5 / 12],
    ['2023-13', undefined],
    ['spring 1848', undefined],
    [undefined, undefined],
  ])('of %s is %s', (date, moment) => {
    expect(momentOf(date)).toBe(moment);
  });

  it('keeps the order of dates', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(
        ([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      );
    fc.assert(
      fc.property(date, date, (one, other) => {
        expect(Math.sign(momentOf(one)! - momentOf(other)!)).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });
});
