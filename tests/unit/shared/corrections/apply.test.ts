import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostCorrections } from '../../../../src/shared/corrections/apply.ts';
import type { Correction } from '../../../../src/shared/corrections/schema.ts';

const host = 'news.example.org';
let made = 0;
const correction = (part: Partial<Correction>): Correction => {
  made += 1;
  return { id: String(made), verdict: 'not-this', surface: 'Kim', made, ...part };
};
const brief = (id: string) => ({ id, name: id, kind: 'person', articles: 1 }) as const;
const notThis = (entity: string, instead?: string, more: Partial<Correction> = {}): Correction =>
  correction({ entity, ...(instead === undefined ? {} : { instead: brief(instead) }), ...more });
const of = (all: readonly Correction[], surface: string, entity?: string) =>
  new HostCorrections(all, host).of({ surface, entity });

describe('corrections', () => {
  it('unlink words from the entity that they do not mean, and from no other', () => {
    const all = [notThis('kim-jong-un')];
    expect(of(all, 'Kim', 'kim-jong-un')).toEqual({ outcome: 'unlinked' });
    expect(of(all, 'KIM', 'kim-jong-un')).toEqual({ outcome: 'unlinked' });
    expect(of(all, 'Kim', 'kim-kardashian')).toEqual({ outcome: 'kept' });
    expect(of(all, 'Kim Jong Un', 'kim-jong-un')).toEqual({ outcome: 'kept' });
  });

  it('link words to what the reader chose instead, and that to what was chosen later', () => {
    const first = notThis('kim-jong-un', 'kim-il-sung');
    expect(of([first], 'Kim', 'kim-jong-un')).toEqual({
      outcome: 'relinked',
      entity: brief('kim-il-sung'),
    });
    const second = notThis('kim-il-sung', 'kim-jong-il');
    expect(of([first, second], 'Kim', 'kim-jong-un')).toMatchObject({ entity: { id: 'kim-jong-il' } });
    const back = notThis('kim-il-sung', 'kim-jong-un');
    expect(of([first, back], 'Kim', 'kim-jong-un')).toMatchObject({ entity: { id: 'kim-jong-un' } });
  });

  it('take the parts of a refused full name along', () => {
    const all = [notThis('michael-jackson', undefined, { surface: 'Michael Jackson' })];
    expect(of(all, 'Jackson', 'michael-jackson')).toEqual({ outcome: 'unlinked' });
    expect(of(all, 'Jacksonville', 'michael-jackson')).toEqual({ outcome: 'kept' });
  });

  it('hide what is no name, whatever it was taken for', () => {
    const all = [correction({ verdict: 'no-name', surface: 'Élan' })];
    expect(of(all, 'elan', 'elan-city')).toEqual({ outcome: 'hidden' });
    expect(of(all, 'Élan')).toEqual({ outcome: 'hidden' });
    expect(of(all, 'Élan Vital')).toEqual({ outcome: 'kept' });
  });

  it('mute an entity in all its names, but not its namesakes', () => {
    const all = [correction({ verdict: 'mute', surface: 'Kim', entity: 'kim-jong-un' })];
    expect(of(all, 'North Korean leader', 'kim-jong-un')).toEqual({ outcome: 'hidden' });
    expect(of(all, 'Kim')).toEqual({ outcome: 'hidden' });
    expect(of(all, 'Kim', 'kim-kardashian')).toEqual({ outcome: 'kept' });
  });

  it('mute what a reader chose instead as well', () => {
    const all = [
      notThis('kim-jong-un', 'kim-il-sung'),
      correction({ verdict: 'mute', surface: 'Kim Il Sung', entity: 'kim-il-sung' }),
    ];
    expect(of(all, 'Kim', 'kim-jong-un')).toEqual({ outcome: 'hidden' });
  });

  it('hold on their host alone, or everywhere, and the host has the last word', () => {
    expect(of([notThis('a', undefined, { host: 'other.example.org' })], 'Kim', 'a')).toEqual({
      outcome: 'kept',
    });
    const here = notThis('a', 'b', { host });
    const everywhere = notThis('a', 'c');
    expect(of([here, everywhere], 'Kim', 'a')).toMatchObject({ entity: { id: 'b' } });
  });
});

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const surfaces = fc.constantFrom('Kim', 'Kím', 'Mr Kim', 'Kim Jong Un', 'Élan', 'Straße');
const someCorrections = fc.array(
  fc
    .record({
      verdict: fc.constantFrom('not-this' as const, 'no-name' as const, 'mute' as const),
      surface: surfaces,
      entity: fc.option(ids, { nil: undefined }),
      instead: fc.option(ids, { nil: undefined }),
      host: fc.constantFrom(undefined, host, 'other.example.org'),
    })
    .map(({ entity, instead, host: where, ...rest }) =>
      correction({
        ...rest,
        ...(entity === undefined ? {} : { entity }),
        ...(instead === undefined ? {} : { instead: brief(instead) }),
        ...(where === undefined ? {} : { host: where }),
      }),
    ),
  { maxLength: 8 },
);

describe('any corrections', () => {
  it('leave alone what none of them names', () => {
    fc.assert(
      fc.property(someCorrections, (all) => {
        expect(of(all, 'Vostochny', 'vostochny-cosmodrome')).toEqual({ outcome: 'kept' });
      }),
    );
  });

  it('of other hosts change nothing', () => {
    fc.assert(
      fc.property(someCorrections, surfaces, ids, (all, surface, entity) => {
        const ours = all.filter((one) => one.host !== 'other.example.org');
        expect(of(all, surface, entity)).toEqual(of(ours, surface, entity));
      }),
    );
  });

  it('do not depend on case and accents', () => {
    fc.assert(
      fc.property(someCorrections, surfaces, ids, (all, surface, entity) => {
        const bare = surface.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
        expect(of(all, bare, entity)).toEqual(of(all, surface, entity));
      }),
    );
  });

  it('come to an end, and one that is new on this host is obeyed', () => {
    fc.assert(
      fc.property(someCorrections, surfaces, ids, ids, (all, surface, entity, instead) => {
        fc.pre(instead !== entity);
        const quiet = all.filter(({ verdict }) => verdict === 'not-this');
        const now = of(quiet, surface, entity);
        if (now.outcome === 'unlinked') return;
        const shown = now.outcome === 'relinked' ? now.entity.id : entity;
        const unlinked = of([...quiet, notThis(shown, undefined, { surface, host })], surface, entity);
        expect(unlinked).toEqual({ outcome: 'unlinked' });
      }),
    );
  });
});
