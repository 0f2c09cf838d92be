import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeMentions, type PlainMention } from '../../../../src/core/imported/merge-mentions.ts';
import type { FoundName } from '../../../../src/core/imported/find-names.ts';

const own = 99;
const mention = (start: number, end: number, entity: number): PlainMention => ({
  block: 0,
  start,
  end,
  kind: 0,
  entity,
  confidence: 90,
});
const found = (start: number, end: number): FoundName => ({ block: 0, start, end, name: 0, confidence: 0.8 });
const toMention = ({ block, start, end }: FoundName): PlainMention => ({
  ...mention(start, end, own),
  block,
});

it.each<readonly [string, readonly PlainMention[], readonly FoundName[], readonly PlainMention[]]>([
  ['a name where nothing is', [], [found(0, 5)], [mention(0, 5, own)]],
  ['one that was not linked', [mention(0, 5, -1)], [found(0, 5)], [mention(0, 5, own)]],
  ['a part of one that was not linked', [mention(0, 13, -1)], [found(3, 13)], [mention(0, 13, own)]],
  [
    'the first of two names in one that was not linked',
    [mention(0, 9, -1)],
    [found(0, 4), found(5, 9)],
    [mention(0, 9, own)],
  ],
  ['one that is known stays', [mention(0, 5, 1)], [found(0, 5)], [mention(0, 5, 1)]],
  ['a longer name takes in a shorter one', [mention(0, 5, 1)], [found(0, 12)], [mention(0, 12, own)]],
  ['a shorter name gives way', [mention(0, 12, 1)], [found(0, 5)], [mention(0, 12, 1)]],
  [
    'neighbours stay',
    [mention(0, 5, 1), mention(9, 12, 2)],
    [found(5, 9)],
    [mention(0, 5, 1), mention(5, 9, own), mention(9, 12, 2)],
  ],
])('%s', (_, mentions, names, expected) => {
  expect(mergeMentions(mentions, names, toMention)).toEqual(expected);
});

const spans = (entity: fc.Arbitrary<number>): fc.Arbitrary<PlainMention[]> =>
  fc
    .array(fc.record({ gap: fc.nat(4), length: fc.integer({ min: 1, max: 6 }), entity, next: fc.boolean() }))
    .map((parts) => {
      let block = 0;
      let at = 0;
      return parts.map(({ gap, length, entity: one, next }) => {
        if (next) {
          block += 1;
          at = 0;
        }
        const start = at + gap;
        at = start + length;
        return { ...mention(start, at, one), block };
      });
    });

it('mentions stay in order and never overlap, and what is known is only lost to a longer name', () => {
  fc.assert(
    fc.property(spans(fc.integer({ min: -1, max: 3 })), spans(fc.constant(0)), (mentions, names) => {
      const merged = mergeMentions(
        mentions,
        names.map(({ block, start, end }) => ({ block, start, end, name: 0, confidence: 1 })),
        toMention,
      );
      for (const [position, { block, start }] of merged.entries()) {
        const before = merged[position - 1];
        if (before)
          expect(before.block < block || (before.block === block && before.end <= start)).toBe(true);
      }
      for (const known of mentions.filter(({ entity }) => entity >= 0)) {
        const covering = merged.find(
          ({ block, start, end }) => block === known.block && start <= known.start && known.end <= end,
        );
        expect(covering).toBeDefined();
      }
    }),
  );
});
