import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../../src/core/search/snippet.ts';
import { searchWords } from '../../../../src/core/search/words.ts';

/** The snippet with what matches in brackets. */
const shown = (text: string, words: string): string =>
  snippetOf(text, new Set(words.split(' ')))
    .map((part, position) => (position % 2 === 1 ? `[${part}]` : part))
    .join('');

const canal = 'The canal is old. In 2021 the Ever Given, a ship, ran aground.\n\nNothing was ever the same.';

describe('snippetOf', () => {
  it('shows the first sentence with the most of the words', () => {
    expect(shown(canal, 'ever given')).toBe('In 2021 the [Ever] [Given], a ship, ran aground.');
    expect(shown(canal, 'same')).toBe('Nothing was ever the [same].');
  });

  it('finds words whatever their accents and case', () => {
    expect(shown('She went to BOGOTÁ.', 'bogota')).toBe('She went to [BOGOTÁ].');
  });

  it('keeps a closing quote with its sentence, and an opening one', () => {
    const text = 'He said "Go." "Stay here" was the answer.';
    expect(shown(text, 'go')).toBe('He said "[Go]."');
    expect(shown(text, 'stay')).toBe('"[Stay] here" was the answer.');
  });

  it('cuts a long sentence around the words, between words', () => {
    const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`;
    const snippet = shown(text, 'needle');
    expect(snippet).toMatch(/^…before (?:before )*\[needle\] (?:after )*after…$/);
    expect(snippet.length).toBeLessThan(170);
  });

  it('shows more of what comes before where little comes after', () => {
    const snippet = shown(`${'before '.repeat(60)}needle.`, 'needle');
    expect(snippet).toMatch(/^…before (?:before )*\[needle\]\.$/);
    expect(snippet.length).toBeGreaterThan(140);
  });

  it('is empty where nothing matches', () => {
    expect(snippetOf(canal, new Set(['xylophone']))).toEqual([]);
    expect(snippetOf('', new Set(['a']))).toEqual([]);
  });

  it('is made of the text, with each word looked for at an odd position', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'Two', 'é', '. ', '\n', ' ', '"', '😀', 'x'.repeat(99))),
        (pieces) => {
          const text = pieces.join('');
          const words = new Set(['one', 'two', 'e']);
          const parts = snippetOf(text, words);
          const plain = text.replace(/\s+/g, ' ');
          expect(plain).toContain(parts.join('').replaceAll('…', ''));
          for (const [position, part] of parts.entries()) {
            if (position % 2 === 1) expect(words.has(searchWords(part).join(''))).toBe(true);
          }
        },
      ),
    );
  });
});
