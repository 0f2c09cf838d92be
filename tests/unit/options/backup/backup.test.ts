import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Belongings } from '../../../../src/options/backup/backup.ts';
import type { BackupProblem, ReadBackup } from '../../../../src/options/backup/read-backup.ts';
import { belongings } from './belongings-for-tests.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fake-browser.ts')).fakeBrowser,
}));
const { largestBackup, writeBackup } = await import('../../../../src/options/backup/backup.ts');
const { changesBetween } = await import('../../../../src/options/backup/changes.ts');
const { combine } = await import('../../../../src/options/backup/combine.ts');
const { readBackup } = await import('../../../../src/options/backup/read-backup.ts');

const about = { by: '1.0.0', made: '2026-01-31' };
const read = (text: string): ReadBackup => readBackup(new TextEncoder().encode(text).buffer);
const file = (parts: object): string =>
  JSON.stringify({
    format: 'backstory-backup',
    version: 1,
    choices: {},
    corrections: [],
    saved: [],
    ...parts,
  });
const problemOf = (result: ReadBackup): BackupProblem | undefined => (result.ok ? undefined : result.problem);
const mute = { id: 'a', verdict: 'mute', surface: 'Kim', made: 1 };

describe('a backup', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(belongings, (made) => {
        const result = read(writeBackup(made, about));
        expect(result).toEqual({ ok: true, belongings: made });
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${file({})}`).ok).toBe(true);
  });

  it.each<[string, string, BackupProblem]>([
    ['no JSON', '{\n"format": "backstory-backup",\n}', { name: 'not-json', line: 3 }],
    ['another file', '{"articles": []}', { name: 'not-backup' }],
    ['an array', '[]', { name: 'not-backup' }],
    ['a newer version', file({ version: 2 }), { name: 'newer' }],
    ['a version that is none', file({ version: 0 }), { name: 'field', field: 'version' }],
    ['a wrong setting', file({ choices: { cardDelay: -1 } }), { name: 'field', field: 'choices.cardDelay' }],
    [
      'a wrong site',
      file({ choices: { sitesOff: ['a.org', 7] } }),
      { name: 'field', field: 'choices.sitesOff[1]' },
    ],
    [
      'a wrong correction',
      file({ corrections: [mute, { ...mute, id: 'b', verdict: 'praise' }] }),
      { name: 'field', field: 'corrections[1].verdict' },
    ],
    [
      'the same correction twice',
      file({ corrections: [mute, mute] }),
      { name: 'field', field: 'corrections[1].id' },
    ],
    [
      'a title without end',
      file({ saved: [{ id: 'a', title: 'a'.repeat(2000), saved: 1 }] }),
      { name: 'field', field: 'saved[0].title' },
    ],
    [
      'more corrections than anyone makes',
      file({ corrections: Array.from({ length: 10_001 }, (_, at) => ({ ...mute, id: `${at}` })) }),
      { name: 'field', field: 'corrections' },
    ],
  ])('with %s is refused with what is wrong', (_, text, problem) => {
    expect(problemOf(read(text))).toEqual(problem);
  });

  it('is refused where it is no text, or too large to be one', () => {
    expect(problemOf(readBackup(Uint8Array.of(0x7b, 0xff, 0xfe).buffer))).toEqual({ name: 'not-text' });
    expect(problemOf(readBackup(new ArrayBuffer(largestBackup + 1)))).toEqual({ name: 'too-large' });
  });

  it('brings no prototype and no unknown field with it', () => {
    const hostile =
      '{"format":"backstory-backup","version":1,"__proto__":{"polluted":1},"choices":{"__proto__":{"enabled":false},"wings":2},' +
      '"corrections":[{"id":"a","verdict":"mute","surface":"<img onerror=alert(1)>","made":1,"__proto__":{"host":"x"},"more":1}],"saved":[]}';
    const result = read(hostile);
    expect(result.ok && result.belongings.choices).toEqual({});
    expect(result.ok && result.belongings.corrections).toEqual([
      { id: 'a', verdict: 'mute', surface: '<img onerror=alert(1)>', made: 1 },
    ]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('taking a backup in', () => {
  it('changes nothing the second time, and nothing where all is there', () => {
    fc.assert(
      fc.property(belongings, belongings, fc.constantFrom('merge', 'replace'), (current, backup, mode) => {
        const after = combine(current, backup, mode);
        expect(changesBetween(after, combine(after, backup, mode))).toEqual([]);
        expect(changesBetween(current, combine(current, current, mode))).toEqual([]);
      }),
    );
  });

  it('merging removes nothing, and has the last word on settings and sites', () => {
    fc.assert(
      fc.property(belongings, belongings, (current, backup) => {
        const after = combine(current, backup, 'merge');
        expect(changesBetween(current, after).filter(({ kind }) => kind === 'removed')).toEqual([]);
        expect(after.choices).toMatchObject({
          ...backup.choices,
          sitesOff: expect.arrayContaining(backup.choices.sitesOff ?? []),
          sitesOn: expect.arrayContaining(backup.choices.sitesOn ?? []),
        });
        const both = (after.choices.sitesOff ?? []).filter((site) => after.choices.sitesOn?.includes(site));
        expect(both).toEqual([]);
      }),
    );
  });

  it('replacing leaves just the backup', () => {
    fc.assert(
      fc.property(belongings, belongings, (current, backup) => {
        expect(changesBetween(combine(current, backup, 'replace'), backup)).toEqual([]);
      }),
    );
  });

  it('shows what it would add, change and remove', () => {
    const current: Belongings = {
      choices: { personColour: 'red', theme: 'dark', sitesOff: ['a.org', 'b.org'] },
      corrections: [],
      saved: [{ id: 'one', title: 'One', saved: 1 }],
    };
    const backup: Belongings = {
      choices: { personColour: 'blue', enabled: false, sitesOn: ['a.org'] },
      corrections: [{ id: 'a', verdict: 'mute', surface: 'Kim', made: 1 }],
      saved: [],
    };
    const said = changesBetween(current, combine(current, backup, 'replace')).map((change) => [
      change.of,
      change.kind,
    ]);
    expect(said).toEqual([
      ['setting', 'changed'],
      ['setting', 'removed'],
      ['setting', 'added'],
      ['site', 'changed'],
      ['site', 'removed'],
      ['correction', 'added'],
      ['saved', 'removed'],
    ]);
  });
});
