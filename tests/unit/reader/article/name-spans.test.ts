import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, type NameChoice } from '../../../../src/reader/article/name-spans.ts';
import type { EntityBrief } from '../../../../src/shared/schemas.ts';

const kim: EntityBrief = { id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person', articles: 3 };
const seoul: EntityBrief = { id: 'seoul', name: 'Seoul', kind: 'place', articles: 2 };
const choice: NameChoice = {
  showPeople: true,
  showPlaces: true,
  highlightRange: 'first',
  leastConfidence: 0,
};
const paragraphs = ['Kim left Seoul.', 'Kim came back to Seoul.'];
const analysis = {
  mentions: [0, 0, 3, 0, 0, 90, 0, 9, 14, 1, 1, 40, 1, 0, 3, 0, 0, 90, 1, 17, 22, 1, 1, 90],
  entities: [kim, seoul],
  known: [],
  mode: 'full' as const,
};

/** The linked words of each paragraph. */
const linked = (changes: Partial<NameChoice>): string[][] =>
  piecesOf(paragraphs, analysis, { ...choice, ...changes }).map((pieces) =>
    pieces.flatMap(({ text, entity }) => (entity ? [text] : [])),
  );

describe('piecesOf', () => {
  it('links the first of each name, every one or none, as the reader chose', () => {
    expect(linked({})).toEqual([['Kim', 'Seoul'], []]);
    expect(linked({ highlightRange: 'every' })).toEqual([
      ['Kim', 'Seoul'],
      ['Kim', 'Seoul'],
    ]);
    expect(linked({ highlightRange: 'none' })).toEqual([[], []]);
  });

  it('leaves out a kind that is switched off, and what is too uncertain', () => {
    expect(linked({ showPeople: false })).toEqual([['Seoul'], []]);
    expect(linked({ showPlaces: false })).toEqual([['Kim'], []]);
    expect(linked({ leastConfidence: 50 })).toEqual([['Kim'], ['Seoul']]);
  });

  it('links no name that is not known', () => {
    const unknown = { ...analysis, mentions: [0, 0, 3, 0, -1, 90] };
    expect(piecesOf(paragraphs, unknown, choice)[0]).toEqual([{ text: 'Kim left Seoul.' }]);
  });

  it('loses and doubles no letter, whatever the numbers', () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 30 }), fc.double());
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), (mentions) => {
        const pieces = piecesOf(
          paragraphs,
          { ...analysis, mentions },
          { ...choice, highlightRange: 'every' },
        );
        expect(pieces.map((all) => all.map(({ text }) => text).join(''))).toEqual(paragraphs);
      }),
    );
  });
});
