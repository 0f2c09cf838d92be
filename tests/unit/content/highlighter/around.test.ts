// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { blocksAround } from '../../../../src/content/highlighter/around.ts';
import { pageOf } from '../read.ts';

it('blocks around a place are the nearest that there is room for', () => {
  const { blocks } = pageOf('<p>0</p><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p>');
  const around = (center: number, room: number, costs = [1, 1, 1, 1, 1, 1]): string[] =>
    [...blocksAround(blocks[center]!, ({ block }) => costs[Number(block.text)] ?? 0, room)]
      .map(({ block }) => block.text)
      .sort();
  expect(around(2, 4)).toEqual(['1', '2', '3', '4']);
  expect(around(0, 3)).toEqual(['0', '1', '2']);
  expect(around(5, 100)).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(around(2, 2, [1, 0, 1, 0, 0, 1])).toEqual(['0', '2']);
  expect(around(3, 2, [1, 0, 1, 0, 0, 1])).toEqual(['2', '5']);
});
