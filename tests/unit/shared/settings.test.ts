import { describe, expect, it } from 'vitest';
import { defaultSettings, readChoices } from '../../../src/shared/settings/schema.ts';
import { withSite, worksOn } from '../../../src/shared/settings/sites.ts';
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

  it('switches a site off and on again', () => {
    expect(withSite(defaultSettings, 'b.org', false)).toEqual(['b.org']);
    expect(withSite({ ...defaultSettings, sitesOff: ['b.org'] }, 'a.org', false)).toEqual(['a.org', 'b.org']);
    expect(withSite(off, 'example.org', true)).toEqual([]);
  });

  it('switching a subdomain on lifts the entry that covers it', () => {
    expect(withSite(off, 'news.example.org', true)).toEqual([]);
  });
});
