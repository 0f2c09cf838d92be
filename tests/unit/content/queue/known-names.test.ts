import { describe, expect, it } from 'vitest';
import { KnownNames } from '../../../../src/content/queue/known-names.ts';

const person = (name: string, entity?: string): { name: string; kind: 'person'; entity?: string } => ({
  name,
  kind: 'person',
  ...(entity === undefined ? {} : { entity }),
});

describe('names that a page has used in full', () => {
  it('are kept once, in order', () => {
    const known = new KnownNames();
    known.learn([person('Kim Jong Un', 'kim'), person('Xi Jinping', 'xi')]);
    known.learn([person('Kim Jong Un', 'kim')]);
    expect(known.list.map(({ name }) => name)).toEqual(['Kim Jong Un', 'Xi Jinping']);
    expect(known.count).toBe(2);
  });

  it('are 400 at most: the first and the latest', () => {
    const known = new KnownNames();
    known.learn(Array.from({ length: 1000 }, (_, at) => person(`Person Number${at}`)));
    const names = known.list.map(({ name }) => name);
    expect(names).toHaveLength(400);
    expect(names[0]).toBe('Person Number0');
    expect(names.at(-1)).toBe('Person Number999');
  });

  it('cover a bare name only if they came later', () => {
    const known = new KnownNames();
    known.learn([person('Xi Jinping', 'xi')]);
    const before = known.count;
    known.learn([person('Kim Jong Un', 'kim'), person('John Smith')]);
    expect(known.coversSince(before, 'Kim')).toBe(true);
    expect(known.coversSince(before, 'Jong Un')).toBe(true);
    expect(known.coversSince(before, 'Xi')).toBe(false);
    expect(known.coversSince(before, 'Kim Clijsters')).toBe(false);
    // Nobody knows him, so a second look would not link him either.
    expect(known.coversSince(before, 'Smith')).toBe(false);
    expect(known.coversSince(before, '…')).toBe(false);
  });
});
