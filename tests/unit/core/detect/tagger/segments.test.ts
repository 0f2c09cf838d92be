import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chunkEnd,
  chunkStart,
  longestSegment,
  segmentEnd,
} from '../../../../../src/core/detect/tagger/segments.ts';
import { Tokens, tokenise } from '../../../../../src/core/text/tokens.ts';

const segmentsOf = (text: string): string[] => {
  const tokens = tokenise(text, new Tokens());
  const segments: string[] = [];
  for (let first = 0; first < tokens.count;) {
    const end = segmentEnd(tokens, first);
    segments.push(text.slice(tokens.starts[first], tokens.ends[end - 1]));
    first = end;
  }
  return segments;
};

describe('segmentEnd', () => {
  it('cuts at the ends of sentences and lines', () => {
    expect(segmentsOf('Rain fell. Dr. Osei left\nNobody saw')).toEqual([
      'Rain fell.',
      'Dr. Osei left',
      'Nobody saw',
    ]);
  });

  it('cuts what is too long', () => {
    expect(segmentsOf('word '.repeat(longestSegment + 1))).toHaveLength(2);
  });
});

describe('chunkStart and chunkEnd', () => {
  it('visit each candidate once, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 1, maxLength: 40 }), (candidates) => {
        const visited = new Uint8Array(candidates.length);
        const end = candidates.length;
        for (let from = chunkStart(candidates, 0, end); from < end;) {
          const to = chunkEnd(candidates, from, end);
          expect(to).toBeGreaterThan(from);
          visited.fill(1, from, to);
          from = chunkStart(candidates, to, end);
        }
        expect(visited).toEqual(candidates);
      }),
    );
  });
});
