import { describe, expect, it } from 'vitest';
import { mentionsByBlock } from '../../../../src/content/queue/decode.ts';

const kim = { id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person' as const, articles: 3 };
const answer = (mentions: number[]): Parameters<typeof mentionsByBlock>[0] => ({
  mentions,
  entities: [kim],
  known: [],
  mode: 'full',
});

describe('an answer of the analysis', () => {
  it('becomes mentions by block, in order', () => {
    const [first, second] = mentionsByBlock(
      answer([1, 0, 5, 1, -1, 80, 0, 8, 11, 0, 0, 90, 0, 0, 3, 0, 0, 95]),
      ['Kim met Kim', 'Paris'],
    );
    expect(first).toEqual([
      { start: 0, end: 3, kind: 'person', confidence: 0.95, entity: kim },
      { start: 8, end: 11, kind: 'person', confidence: 0.9, entity: kim },
    ]);
    expect(second).toEqual([{ start: 0, end: 5, kind: 'place', confidence: 0.8 }]);
  });

  it.each([
    ['a block that was not sent', [7, 0, 3, 0, 0, 90]],
    ['a span past the text', [0, 0, 300, 0, 0, 90]],
    ['an empty span', [0, 2, 2, 0, 0, 90]],
    ['half an offset', [0, 0.5, 2, 0, 0, 90]],
    ['half a mention', [0, 0, 3]],
  ])('leaves out %s', (_, mentions) => {
    expect(mentionsByBlock(answer(mentions), ['Kim met Kim'])).toEqual([[]]);
  });

  it('leaves out what overlaps', () => {
    const [mentions] = mentionsByBlock(answer([0, 4, 11, 0, 0, 90, 0, 0, 7, 0, 0, 90]), ['Kim met Kim']);
    expect(mentions!.map(({ start }) => start)).toEqual([0]);
  });
});
