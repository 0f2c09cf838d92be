import { describe, expect, it } from 'vitest';
import {
  cleanText,
  countWords,
  limitWords,
  sentence,
  sentencesOf,
  splitSentences,
} from '../../../../src/data-build/article-sources/prose.ts';

describe('cleanText', () => {
  it('decodes HTML entities and tidies space', () => {
    expect(cleanText(' Arts &amp; crafts &#8211; &quot;old&#x22;\n and  new ')).toBe(
      'Arts & crafts – "old" and new',
    );
  });
});

describe('sentence', () => {
  it.each([
    ['republic;', 'Republic.'],
    ['it is over.', 'It is over.'],
    ['', ''],
  ])('%j', (fragment, expected) => {
    expect(sentence(fragment)).toBe(expected);
  });
});

describe('sentencesOf', () => {
  it('parts at semicolons, not within brackets', () => {
    expect(sentencesOf('one (a; b); two')).toBe('One (a; b). Two.');
  });
});

describe('splitSentences', () => {
  it('minds abbreviations and initials', () => {
    expect(splitSentences('Mr. Smith met J. F. Kennedy. They spoke. "Yes." It was 3.5 km.')).toEqual([
      'Mr. Smith met J. F. Kennedy.',
      'They spoke.',
      '"Yes."',
      'It was 3.5 km.',
    ]);
  });

  it('loses nothing', () => {
    const text = 'One. Two! Three? "Four." Five';
    expect(splitSentences(text).join(' ')).toBe(text);
  });
});

describe('limitWords', () => {
  it('cuts at the end of a sentence and keeps paragraphs', () => {
    expect(limitWords('One two three. Four five.\n\nSix seven.', 5)).toBe('One two three. Four five.');
    expect(limitWords('One two.', 5)).toBe('One two.');
    expect(countWords('One - two, three')).toBe(3);
  });
});
