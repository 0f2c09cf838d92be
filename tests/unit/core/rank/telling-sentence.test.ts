import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingSentence, tellingWords } from '../../../../src/core/rank/telling-sentence.ts';

const even = (): number => 1;
const text = `Kim Jong Un has ruled North Korea since December 2011. He met Vladimir Putin at the Vostochny Cosmodrome in 2023. His sister speaks for him at times. In 2018 he met Donald Trump in Singapore.`;
const about = (paragraph: string, ...others: readonly string[]) =>
  tellingSentence(text, tellingWords(paragraph, 'Kim Jong Un', others, even));

describe('the telling sentence', () => {
  it('is the one that shares names and words with the paragraph', () => {
    expect(about('Kim was shown the rockets of the cosmodrome by Putin.', 'Vladimir Putin')).toBe(
      'He met Vladimir Putin at the Vostochny Cosmodrome in 2023.',
    );
    expect(about('Kim asked Trump for another meeting in Singapore.', 'Donald Trump')).toMatch(/^In 2018/);
  });

  it('is the first where none has anything to do with the paragraph', () => {
    expect(about('Nothing of that kind.')).toMatch(/^Kim Jong Un has ruled/);
    expect(tellingSentence('', tellingWords('Kim', 'Kim', [], even))).toBe('');
  });

  it('weighs rare words more than common ones', () => {
    const [common, rare] = ['The minister met many people there.', 'The satellite was a large red thing.'];
    const words = tellingWords('minister satellite', '', [], (term) =>
      term === [...tellingWords('satellite', '', [], even).worth.keys()][0] ? 5 : 1,
    );
    expect(tellingSentence(`${common} ${rare}`, words)).toBe(rare);
  });

  it('is whole, past abbreviations and however long', () => {
    const long = `On Jan. 6 Mr. Trump spoke near the U.S. Capitol of ${'the vote, '.repeat(40)}and of St. Louis.`;
    const whole = `He was born in Queens. ${long} Then he left.`;
    expect(tellingSentence(whole, tellingWords('Trump at the Capitol', 'Donald Trump', [], even))).toBe(long);
  });

  it('is always a part of the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Kim', 'met', 'a', 'rocket.', 'Putin', '“No.”', 'engineers', '2023', '\n\n'),
          { maxLength: 120 },
        ),
        (words) => {
          const whole = words.join(' ');
          const sentence = tellingSentence(whole, tellingWords('Putin met Kim', 'Kim', ['Putin'], even));
          expect(whole.replace(/\s+/g, ' ')).toContain(sentence);
        },
      ),
    );
  });
});
