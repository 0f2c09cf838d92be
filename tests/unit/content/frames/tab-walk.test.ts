import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TabWalk, type Direction, type Step } from '../../../../src/content/frames/tab-walk.ts';

/** A document with so many highlights: each step says which was reached. */
class FakeDocument {
  readonly name: string;
  count: number;
  #at: number | undefined;

  constructor(name: string, count: number) {
    this.name = name;
    this.count = count;
  }

  get at(): number {
    return this.#at ?? 0;
  }

  step({ direction, arrival }: Step): string | undefined {
    const edge = direction === 'next' ? 0 : this.count - 1;
    const beyond = (this.#at ?? -1) + (direction === 'next' ? 1 : -1);
    const next = arrival === 'elsewhere' || this.#at === undefined ? edge : beyond;
    if (next < 0 || next >= this.count) return undefined;
    this.#at = next;
    return `${this.name}${next}`;
  }
}

const setUp = (counts: readonly number[]) => {
  const documents = counts.map(
    (count, index) => new FakeDocument(index === 0 ? 'page' : `frame${index}-`, count),
  );
  const ended: string[] = [];
  let reached = '';
  let frames = counts.slice(1).map((highlights, index) => ({ frame: index + 1, highlights }));
  /** Which of all highlights was reached, counted from 1, of how many. */
  let counter = [0, 0];
  const step = (index: number, given: Step): boolean => {
    const stepped = documents[index];
    const at = stepped?.step(given);
    if (stepped && at !== undefined) {
      reached = at;
      counter = [given.before + stepped.at + 1, given.before + stepped.count + given.after];
    }
    return at !== undefined;
  };
  const walk = new TabWalk({
    step: (given) => step(0, given),
    highlights: () => counts[0] ?? 0,
    end: () => ended.push('page'),
    frames: () => frames,
    stepInFrame: (frame, given) => Promise.resolve(step(frame, given)),
    endInFrame: (frame) => ended.push(`frame${frame}`),
  });
  const go = async (direction: Direction): Promise<string | undefined> =>
    (await walk.go(direction)) ? reached : undefined;
  return { go, walk, ended, counter: () => counter, loseFrames: () => (frames = []) };
};

it('goes through the page, then its frames in order, and around', async () => {
  const { go, ended } = setUp([2, 1, 0, 2]);
  const reached = [];
  for (let steps = 0; steps < 6; steps += 1) reached.push(await go('next'));
  expect(reached).toEqual(['page0', 'page1', 'frame1-0', 'frame3-0', 'frame3-1', 'page0']);
  expect(ended).toEqual(['page', 'frame1', 'frame3']);
  expect(await go('previous')).toBe('frame3-1');
  expect(await go('previous')).toBe('frame3-0');
  expect(await go('previous')).toBe('frame1-0');
  expect(await go('previous')).toBe('page1');
});

it('visits every highlight of any documents exactly once a round', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('next' as const, 'previous' as const),
      async (counts, direction) => {
        const { go } = setUp(counts);
        const total = counts.reduce((sum, count) => sum + count, 0);
        // The first press goes to the first highlight, whichever way.
        const first = await go(direction);
        const round: (string | undefined)[] = [];
        for (let steps = 0; steps < total; steps += 1) round.push(await go(direction));
        expect(new Set(round).size).toBe(total);
        expect(round.at(-1)).toBe(total === 0 ? undefined : first);
        expect(first === undefined).toBe(total === 0);
      },
    ),
  );
});

it('tells each document how many highlights there are before it and in all', async () => {
  const { go, counter } = setUp([2, 1, 0, 2]);
  const seen = [];
  for (let steps = 0; steps < 6; steps += 1) {
    await go('next');
    seen.push(counter());
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 1].map((position) => [position, 5]));
});

it('goes on with the page when the frame it was in is gone', async () => {
  const { go, loseFrames } = setUp([1, 2]);
  await go('next');
  expect(await go('next')).toBe('frame1-0');
  loseFrames();
  expect(await go('next')).toBe('page0');
});

it('takes keys that come faster than a frame answers one by one', async () => {
  const { walk, go } = setUp([1, 3]);
  await Promise.all([walk.go('next'), walk.go('next'), walk.go('next')]);
  expect(await go('next')).toBe('frame1-2');
});
