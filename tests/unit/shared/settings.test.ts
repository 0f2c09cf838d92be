import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readChoices, siteModes } from '../../../src/shared/settings/schema.ts';
import { isSiteOn, withoutSite, withSite, worksOn } from '../../../src/shared/settings/sites.ts';
import { upgraders, upgradeSettings, type Upgrader } from '../../../src/shared/settings/upgrade.ts';

describe('choices', () => {
  it('keeps the good ones when one is bad, and drops unknown names', () => {
    expect(readChoices({ enabled: false, cardDelay: 'soon', personColour: 'red', wings: 2 })).toEqual({
      enabled: false,
      personColour: 'red',
    });
  });

  it.each([[undefined], [null], ['text'], [[1]]])('reads %j as none', (stored) => {
    expect(readChoices(stored)).toEqual({});
  });

  it('does not take a prototype for a choice', () => {
    expect(readChoices(JSON.parse('{"__proto__": {"enabled": false}}'))).toEqual({});
  });
});

describe('upgrading', () => {
  const steps: readonly Upgrader[] = [
    ({ colour, ...others }) => ({ ...others, personColour: colour }),
    ({ delay, ...others }) => ({ ...others, cardDelay: Number(delay) * 1000 }),
  ];

  it('takes choices through every version since theirs', () => {
    const stored = { version: 1, choices: { colour: 'green', delay: 0.5 } };
    expect(upgradeSettings(stored, steps)).toEqual({
      version: 3,
      choices: { personColour: 'green', cardDelay: 500 },
    });
  });

  it('does not repeat a step', () => {
    const stored = { version: 2, choices: { personColour: 'green', delay: 1 } };
    expect(upgradeSettings(stored, steps).choices).toEqual({ personColour: 'green', cardDelay: 1000 });
  });

  it('keeps what it understands of a newer version', () => {
    const stored = { version: 99, choices: { enabled: false, thoughts: 'deep' } };
    expect(upgradeSettings(stored, steps)).toEqual({ version: 3, choices: { enabled: false } });
  });

  it.each([
    [undefined],
    [{}],
    [{ version: 'one', choices: {} }],
    [{ version: 0, choices: {} }],
    ['settings'],
  ])('reads %j as no choices', (stored) => {
    expect(upgradeSettings(stored)).toEqual({ version: upgraders.length + 1, choices: {} });
  });
});

describe('sites', () => {
  const off = { ...defaultSettings, sitesOff: ['example.org'] };

  it('covers subdomains, and nothing that only ends alike', () => {
    expect(worksOn(off, 'example.org')).toBe(false);
    expect(worksOn(off, 'news.example.org')).toBe(false);
    expect(worksOn(off, 'counterexample.org')).toBe(true);
    expect(worksOn({ ...off, enabled: false }, 'elsewhere.org')).toBe(false);
  });

  it.each([
    ['*.gov', 'nasa.gov', true],
    ['*.gov', 'jpl.nasa.gov', true],
    ['*.gov', 'gov.uk', false],
    ['example.*', 'example.org', true],
    ['example.*', 'news.example.co.uk', true],
    ['example.*', 'counterexample.org', false],
    ['news-*.example.org', 'news-eu.example.org', true],
    ['news-*.example.org', 'example.org', false],
    ['*.a.*.a.*', 'b.a.b', false],
    ['*a'.repeat(100), `${'a'.repeat(99)}b`, false],
  ])('the pattern %s for %s: %s', (site, host, isCovered) => {
    expect(worksOn({ ...defaultSettings, sitesOff: [site] }, host)).toBe(!isCovered);
  });

  it('a site by its name goes before a pattern', () => {
    const settings = { ...defaultSettings, sitesOff: ['*.example.*'], sitesOn: ['example.org'] };
    expect(worksOn(settings, 'example.org')).toBe(true);
    expect(worksOn(settings, 'news.example.net')).toBe(false);
  });

  it('switches a site off and on again', () => {
    expect(withSite(defaultSettings, 'b.org', false).sitesOff).toEqual(['b.org']);
    expect(withSite({ ...defaultSettings, sitesOff: ['b.org'] }, 'a.org', false).sitesOff).toEqual([
      'a.org',
      'b.org',
    ]);
    expect(withSite(off, 'example.org', true)).toEqual({ sitesOff: [], sitesOn: [] });
  });

  it('switching a subdomain on leaves the rest of its site off', () => {
    const both = { ...off, ...withSite(off, 'news.example.org', true) };
    expect(worksOn(both, 'news.example.org')).toBe(true);
    expect(worksOn(both, 'example.org')).toBe(false);
  });

  it('works only on the listed sites where the reader wants that', () => {
    const only = { ...defaultSettings, siteMode: 'only' as const, sitesOn: ['example.org'] };
    expect(worksOn(only, 'news.example.org')).toBe(true);
    expect(worksOn(only, 'elsewhere.org')).toBe(false);
    expect(worksOn({ ...only, sitesOff: ['news.example.org'] }, 'news.example.org')).toBe(false);
  });

  const host = fc
    .array(fc.constantFrom('a', 'b', 'org'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('.'));
  const entry = fc.oneof(host, fc.constantFrom('*.org', 'a.*', '*.a.*', 'a.b.*'));
  const lists = fc.record({
    siteMode: fc.constantFrom(...siteModes),
    sitesOff: fc.array(entry, { maxLength: 4 }),
    sitesOn: fc.array(entry, { maxLength: 4 }),
  });

  it('a switch that was turned shows what it was turned to, and is then free of its own entry again', () => {
    fc.assert(
      fc.property(lists, host, fc.boolean(), (before, site, on) => {
        const after = { ...before, ...withSite(before, site, on) };
        expect(isSiteOn(after, site)).toBe(on);
        const left = withoutSite(after, site);
        const others = withoutSite(before, site);
        expect(left.sitesOff.toSorted()).toEqual(others.sitesOff.toSorted());
        expect(left.sitesOn.toSorted()).toEqual(others.sitesOn.toSorted());
      }),
    );
  });

  it('turning one site changes no site that is neither it nor below it', () => {
    fc.assert(
      fc.property(lists, host, host, fc.boolean(), (before, site, other, on) => {
        fc.pre(other !== site && !other.endsWith(`.${site}`));
        const after = { ...before, ...withSite(before, site, on) };
        expect(isSiteOn(after, other)).toBe(isSiteOn(before, other));
      }),
    );
  });
});
