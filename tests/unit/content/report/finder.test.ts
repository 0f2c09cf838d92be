// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Target } from '../../../../src/content/page/target.ts';
import { Finder } from '../../../../src/content/report/finder.ts';
import { placesOf } from '../../../../src/content/report/places.ts';
import { mentionOf, pageOf } from '../read.ts';

const kim = { name: 'Kim', kind: 'person', entity: 'kim' } as const;
const next = { ...kim, direction: 'next' } as const;
const previous = { ...kim, direction: 'previous' } as const;

/** A finder among places, of which those named in `unseen` cannot be shown; and the places that were shown. */
const among = (count: number, unseen: readonly number[] = []) => {
  const shown: number[] = [];
  const places = Array.from({ length: count }, (_, index) => async () => {
    if (unseen.includes(index)) return false;
    shown.push(index);
    return true;
  });
  return { shown, finder: new Finder(({ name }) => (name === 'Kim' ? places : places.slice(0, 1))) };
};

describe('going from mention to mention of a name', () => {
  it('begins at the first, and goes around the end', async () => {
    const { finder, shown } = among(2);
    for (const position of [1, 2, 1]) expect(await finder.goTo(next)).toEqual({ position, count: 2 });
    expect(shown).toEqual([0, 1, 0]);
  });

  it('begins at the last when it goes back', async () => {
    const { finder } = among(3);
    for (const position of [3, 2]) expect((await finder.goTo(previous)).position).toBe(position);
  });

  it('begins anew with another name', async () => {
    const { finder } = among(2);
    await finder.goTo(next);
    await finder.goTo({ name: 'Smith', kind: 'person', direction: 'next' });
    expect((await finder.goTo(next)).position).toBe(1);
  });

  it('passes over what cannot be seen', async () => {
    const { finder } = among(3, [1]);
    await finder.goTo(next);
    expect((await finder.goTo(next)).position).toBe(3);
    expect(await among(2, [0, 1]).finder.goTo(next)).toEqual({ position: 0, count: 0 });
    expect(await among(0).finder.goTo(next)).toEqual({ position: 0, count: 0 });
  });
});

describe('the places of a name', () => {
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

  it('are its mentions, linked or not, and are shown where they are rendered', () => {
    const { blocks } = pageOf('<p>Kim one</p><p>Smith</p><p hidden>Kim two</p>');
    blocks[0]!.mentions = [mentionOf(blocks[0]!, 'Kim')];
    blocks[1]!.mentions = [mentionOf(blocks[1]!, 'Smith', { linked: false })];
    blocks[2]!.mentions = [mentionOf(blocks[2]!, 'Kim')];
    const flashed: Target[] = [];
    const shown = (name: Parameters<typeof placesOf>[1]): boolean[] =>
      placesOf(blocks, name, (target) => flashed.push(target)).map((show) => show());
    expect(shown(kim)).toEqual([true, false]);
    expect(shown({ name: 'Smith', kind: 'person' })).toEqual([true]);
    expect(shown({ name: 'Smith', kind: 'place' })).toEqual([]);
    expect(flashed.map(({ block }) => block)).toEqual([blocks[0], blocks[1]]);
  });
});
