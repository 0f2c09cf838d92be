import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsSentence, firstSentence } from '../../../../src/core/text/sentences.ts';
import { tokenise, Tokens } from '../../../../src/core/text/tokens.ts';

const sentencesOf = (text: string): string[] => {
  const tokens = tokenise(text, new Tokens());
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (beginsSentence(text, tokens, i)) starts.push(tokens.starts[i] ?? 0);
  }
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
};

describe('sentences', () => {
  it.each([
    'On Jan. 6 Mr. Trump spoke to Sen. Mike Lee and Gov. Ron DeSantis of Fla. at St. Patrick’s.',
    'The U.S. Senate and the U.N. Security Council met at 6 p.m. Eastern time.',
    'J. D. Vance and George W. Bush both studied at Yale.',
    'Apple Inc. Chief Executive Tim Cook, b. 1960, grew up near Mobile, Ala., in the 1960s.',
    'The church, built c. 1150, is one of approx. 300 on Vol. II of the list (est. 1960).',
    '“Enough!” he said, and left for St. Petersburg.',
    'It grew by 3.5 percent, No. 2 in the region.',
    'They asked “Why now?” and got no answer.',
  ])('are whole: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each([
    ['He flew to the U.S.', 'There he met Biden.'],
    ['He works for Apple Inc.', 'It is in Cupertino.'],
    ['The answer was no.', 'Then they left.'],
    ['He left at 6 p.m.', 'The others stayed.'],
    ['She was born in Tampa, Fla.', 'Her mother taught there.'],
    ['She called it “a war.”', 'He did not.'],
    ['It ended in 1945.', '“Never again,” they said.'],
    ['Is it over?', 'Nobody knows.'],
    ['It has four parts.', '1984 is the last.'],
  ])('part: %s | %s', (...parts) => {
    expect(sentencesOf(parts.join(' '))).toEqual(parts);
  });

  it.each([
    [
      'St. Petersburg is the second largest city of Russia. It lies on the Neva.',
      'St. Petersburg is the second largest city of Russia.',
    ],
    [
      'Samuel Alito is a judge of the U.S. Supreme Court.\n\nHe was born in Trenton.',
      'Samuel Alito is a judge of the U.S. Supreme Court.',
    ],
    [' Neva \n\nA river. It is short.', 'Neva'],
    ['A river', 'A river'],
    ['', ''],
  ])('are found where a text begins: %s', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });

  it('never begin at a small letter, but for the first of a line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('U.S.', 'Mr.', 'The', 'he', '“No.”', '(c.', '1950).', 'p.m.', '…', 'St.', '!'),
          {
            maxLength: 30,
          },
        ),
        (words) => {
          expect(sentencesOf(words.join(' ')).join(' ')).toBe(words.join(' '));
          for (const sentence of sentencesOf(words.join(' ')).slice(1))
            expect(sentence).not.toMatch(/^\p{Ll}/u);
        },
      ),
    );
  });
});
