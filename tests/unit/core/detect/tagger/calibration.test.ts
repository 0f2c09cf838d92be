import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated } from '../../../../../src/core/detect/tagger/calibration.ts';
import { fitCalibration } from '../../../../../src/train/calibrate.ts';

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('calibrated', () => {
  it('rises with the probability and stays between 0 and 1', () => {
    const slope = fc.double({ min: 0.1, max: 3, noNaN: true });
    const shift = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(slope, shift, probability, probability, (s, t, a, b) => {
        const low = calibrated({ slope: s, shift: t }, Math.min(a, b));
        const high = calibrated({ slope: s, shift: t }, Math.max(a, b));
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('fitCalibration', () => {
  it('brings down the confidence of a tagger that is too sure', () => {
    const judged = Array.from({ length: 300 }, (_, index) => ({
      confidence: 0.95,
      isRight: index % 10 < 7,
    })).concat(Array.from({ length: 100 }, (_, index) => ({ confidence: 0.5, isRight: index % 10 < 3 })));
    const calibration = fitCalibration(judged);
    expect(calibrated(calibration, 0.95)).toBeCloseTo(0.7, 1);
    expect(calibrated(calibration, 0.5)).toBeCloseTo(0.3, 1);
  });
});
