// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { nextBatch } from '../../../../src/content/queue/batch.ts';
import { pageOf } from '../read.ts';

const { page, blocks } = pageOf('<p>One one</p><p>Two two</p><p>Three three</p><p>Four four</p>');
const texts = (start: number | undefined, size: number): string[] =>
  nextBatch(page.blocks, start === undefined ? undefined : blocks[start], size).blocks.map(
    ({ block }) => block.text,
  );

describe('the next batch', () => {
  it('starts where the reader is and goes around', () => {
    expect(texts(2, 1000)).toEqual(['Three three', 'Four four', 'One one', 'Two two']);
    expect(texts(undefined, 60)).toEqual(['One one', 'Two two']);
  });

  it('has one block even if that is too large', () => {
    expect(texts(2, 1)).toEqual(['Three three']);
  });

  it('says whether some are left', () => {
    expect(nextBatch(page.blocks, blocks[1], 1000).leavesSome).toBe(false);
    expect(nextBatch(page.blocks, blocks[1], 60).leavesSome).toBe(true);
  });

  it('leaves out what does not wait', () => {
    blocks[1]!.state = 'done';
    expect(texts(undefined, 1000)).toEqual(['One one', 'Three three', 'Four four']);
  });
});
