import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../src/reader/article/paragraphs.ts';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('paragraphsOf', () => {
  it('splits at blank lines and joins what is wrapped', () => {
    expect(paragraphsOf('One\ntwo.\n\nThree.\r\n \r\n\n\nFour.\n')).toEqual(['One two.', 'Three.', 'Four.']);
  });

  it('loses no word, whatever the text', () => {
    const text = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '\r\n', ' ')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(words(paragraphsOf(given).join(' '))).toEqual(words(given));
      }),
    );
  });
});
