import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inColumns } from '../../../src/ui/sparkline.tsx';

it('counts every position once, in the order of the page', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (positions) => {
      const counts = inColumns(positions);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(positions.length);
      if (positions.length === 0) return;
      const first = Math.min(...positions);
      expect(counts.findIndex((count) => count > 0)).toBe(Math.min(31, Math.floor((first / 1000) * 32)));
    }),
  );
});
