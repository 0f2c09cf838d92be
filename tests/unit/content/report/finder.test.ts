// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Target } from '../../../../src/content/hit/target.ts';
import { Finder } from '../../../../src/content/report/finder.ts';
import { mentionOf, pageOf } from '../read.ts';

beforeEach(() => {
  vi.stubGlobal('StaticRange', function make(this: object, init: StaticRangeInit) {
    Object.assign(this, init);
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function rects(this: Range) {
    const folded = this.startContainer.parentElement?.closest('[hidden]');
    return (folded ? [] : [new DOMRect(10, 300, 40, 20)]) as unknown as DOMRectList;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const setUp = (body: string) => {
  const { page, blocks } = pageOf(body);
  for (const block of blocks) {
    if (block.block.text.includes('Smith')) block.mentions = [mentionOf(block, 'Smith', { linked: false })];
    else block.mentions = [mentionOf(block, 'Kim')];
  }
  const flashed: Target[] = [];
  const finder = new Finder(page.blocks, (target) => flashed.push(target));
  return { blocks, flashed, finder };
};
const kim = { name: 'Kim', kind: 'person', entity: 'kim' } as const;

describe('going from mention to mention of a name', () => {
  it('begins at the first, and goes around the end', () => {
    const { finder, flashed, blocks } = setUp('<p>Kim one</p><p>Smith</p><p>Kim two</p>');
    const next = () => finder.goTo({ ...kim, direction: 'next' });
    expect([next(), next(), next()].map(({ position }) => position)).toEqual([1, 2, 1]);
    expect(flashed.map(({ block }) => block)).toEqual([blocks[0], blocks[2], blocks[0]]);
  });

  it('begins at the last when it goes back', () => {
    const { finder } = setUp('<p>Kim one</p><p>Kim two</p><p>Kim three</p>');
    const previous = () => finder.goTo({ ...kim, direction: 'previous' });
    expect([previous(), previous()]).toEqual([
      { position: 3, count: 3 },
      { position: 2, count: 3 },
    ]);
  });

  it('begins anew with another name, linked or not', () => {
    const { finder } = setUp('<p>Kim one</p><p>Kim two</p><p>Smith</p>');
    finder.goTo({ ...kim, direction: 'next' });
    expect(finder.goTo({ name: 'Smith', kind: 'person', direction: 'next' })).toEqual({
      position: 1,
      count: 1,
    });
    expect(finder.goTo({ name: 'Smith', kind: 'place', direction: 'next' }).count).toBe(0);
    expect(finder.goTo({ ...kim, direction: 'next' }).position).toBe(1);
  });

  it('passes over what is not rendered', () => {
    const { finder } = setUp('<p>Kim one</p><p>Kim two</p><p>Kim three</p>');
    document.querySelectorAll('p')[1]!.hidden = true;
    finder.goTo({ ...kim, direction: 'next' });
    expect(finder.goTo({ ...kim, direction: 'next' }).position).toBe(3);
    for (const paragraph of document.querySelectorAll('p')) paragraph.hidden = true;
    expect(finder.goTo({ ...kim, direction: 'next' })).toEqual({ position: 0, count: 0 });
  });
});
