import { describe, expect, it } from 'vitest';
import { glossLine } from '../../../../../src/data-build/sources/wordnet/gloss.ts';

describe('glossLine', () => {
  it('keeps the first clause under 90 characters', () => {
    expect(glossLine('a Russian river; the longest river in Europe')).toBe('Russian river');
    const long = glossLine(`a statesman who ${'did many things and '.repeat(8)}`);
    expect(long.length).toBeLessThan(90);
  });
});
