// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { touching } from '../../../../src/content/pointing/mention-at.ts';
import { nearbyEntities } from '../../../../src/content/cards/nearby.ts';
import { mentionOf, pageOf } from '../read.ts';

it('mentions at an offset are those it lies in or at an end of', () => {
  const [block] = pageOf('<p>Kim Putin Moscow</p>').blocks;
  const mentions = ['Kim', 'Putin', 'Moscow'].map((name) => mentionOf(block!, name));
  const at = (offset: number): (string | undefined)[] =>
    touching(mentions, offset).map(({ entity }) => entity?.name);
  expect([0, 2, 3].map(at)).toEqual([['Kim'], ['Kim'], ['Kim']]);
  expect(at(4)).toEqual(['Putin']);
  expect(at(16)).toEqual(['Moscow']);
  const adjacent = [{ ...mentions[0]!, end: 4 }, mentions[1]!];
  expect(touching(adjacent, 4)).toEqual(adjacent);
  expect(touching([], 3)).toEqual([]);
});

it('what is nearby are the block’s entities, then the page’s most frequent ones', () => {
  const { page, blocks } = pageOf('<p>Xi and Kim</p><p>Putin, Moscow</p><p>Putin, Kim</p>');
  const names = [
    ['Xi', 'Kim'],
    ['Putin', 'Moscow'],
    ['Putin', 'Kim'],
  ];
  for (const [at, block] of blocks.entries())
    block.mentions = names[at]!.map((name) => mentionOf(block, name));
  const target = { block: blocks[0]!, mention: blocks[0]!.mentions[1]! };
  expect(nearbyEntities(target, page.blocks)).toEqual(['xi', 'putin', 'moscow']);
});
