import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, merge, type Entries } from '../../../../src/shared/sync/entry.ts';
import { piecesOf, withChanges } from '../../../../src/shared/sync/changes.ts';
import { fromPieces, toPieces } from '../../../../src/shared/sync/pieces.ts';
import { fit, sizeOf } from '../../../../src/shared/sync/room.ts';

const key = fc.constantFrom('setting:theme', 'setting:enabled', 'site:a.org', 'site:b.org', 'correction:1');
const value = fc.constantFrom<unknown>('on', 'off', true, { b: 1, a: 2 }, { a: 2, b: 1 });
const entry = fc.record({ value, at: fc.nat(3) }, { requiredKeys: ['at'] });
const entries: fc.Arbitrary<Entries> = fc.dictionary(key, entry);
const pieces = fc.dictionary(key, value);

describe('merging', () => {
  it('is the same in any order', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(canonical(merge(a, b))).toBe(canonical(merge(b, a)));
      }),
    );
  });

  it('is the same in any grouping', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(canonical(merge(merge(a, b), c))).toBe(canonical(merge(a, merge(b, c))));
      }),
    );
  });

  it('is done once for all', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        expect(canonical(merge(merge(a, b), b))).toBe(canonical(merge(a, b)));
      }),
    );
  });

  it('loses nothing: each entry is there, or a later one under its key', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const merged = merge(a, b);
        expect(Object.keys(merged).toSorted()).toEqual(
          [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted(),
        );
        for (const [name, { at }] of [...Object.entries(a), ...Object.entries(b)]) {
          expect(merged[name]?.at).toBeGreaterThanOrEqual(at);
          expect([a[name], b[name]]).toContainEqual(merged[name]);
        }
      }),
    );
  });

  it('lets the later change stand, be it a removal', () => {
    const on = { 'site:a.org': { value: 'on', at: 1 } };
    expect(merge(on, { 'site:a.org': { at: 2 } })).toEqual({ 'site:a.org': { at: 2 } });
    expect(merge({ 'site:a.org': { at: 1 } }, { 'site:a.org': { value: 'on', at: 2 } })).toEqual({
      'site:a.org': { value: 'on', at: 2 },
    });
  });
});

describe('noting changes', () => {
  it('leaves just what is there, each change later than what was known', () => {
    fc.assert(
      fc.property(entries, pieces, fc.nat(3), (known, now, at) => {
        const after = withChanges(known, now, at);
        expect(canonical(piecesOf(after))).toBe(canonical(now));
        expect(canonical(merge(known, after))).toBe(canonical(after));
      }),
    );
  });

  it('notes nothing where nothing has changed', () => {
    fc.assert(
      fc.property(entries, (known) => {
        expect(withChanges(known, piecesOf(known), 9)).toEqual(known);
      }),
    );
  });
});

describe('pieces', () => {
  it('make the same whole again', () => {
    const whole = {
      choices: { theme: 'dark' as const, cardDelay: 0, sitesOff: ['a.org'], sitesOn: ['news.a.org'] },
      corrections: [{ id: '1', verdict: 'mute' as const, surface: 'Kim', made: 5 }],
    };
    expect(fromPieces(toPieces(whole))).toEqual(whole);
  });

  it('that are damaged are left out, whatever they are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(key, fc.string()), fc.anything()), (anything) => {
        const { choices, corrections } = fromPieces(anything);
        expect(fromPieces(toPieces({ choices, corrections }))).toEqual({ choices, corrections });
      }),
    );
  });
});

describe('room', () => {
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => [`correction:${at}`, { value: 'x'.repeat(300), at }]),
  );

  it('is never passed, and goes to settings before corrections', () => {
    const all = { ...many, 'setting:theme': { value: 'dark', at: 0 }, 'site:gone.org': { at: 9999 } };
    const { entries: fitted, left } = fit(all);
    const bytes = Object.entries(fitted).reduce((sum, [name, one]) => sum + sizeOf(name, one), 0);
    expect(bytes).toBeLessThanOrEqual(98_000);
    expect(Object.keys(fitted).length).toBeLessThanOrEqual(500);
    expect(fitted).toHaveProperty('setting:theme');
    expect(fitted).toHaveProperty('correction:599');
    expect(left).toBe(601 - Object.keys(piecesOf(fitted)).length);
  });

  it('is not given to what is too large for one item', () => {
    const { entries: fitted, left } = fit({ 'correction:1': { value: 'x'.repeat(9000), at: 1 } });
    expect(fitted).toEqual({});
    expect(left).toBe(1);
  });
});
