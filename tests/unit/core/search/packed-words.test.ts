import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile, packFile } from '../../../../src/core/dataset/file.ts';
import { compareBytes } from '../../../../src/core/imported/word-list.ts';
import { openFrontCoded, packFrontCoded } from '../../../../src/core/search/packed-words.ts';

const bytes = (word: string): Uint8Array => new TextEncoder().encode(word);

describe('front-coded words', () => {
  it('come out as they went in', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('put', 'putin', 'putins', 'é', 'éa'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(word), (given) => {
        const sorted = given.map(bytes).sort(compareBytes);
        const file = packFile('search', new Map(packFrontCoded(sorted)));
        const list = openFrontCoded(openFile('search', file.buffer));
        expect(Array.from({ length: list.length }, (_, at) => [...list.bytesAt(at)])).toEqual(
          sorted.map((one) => [...one]),
        );
      }),
    );
  });
});
