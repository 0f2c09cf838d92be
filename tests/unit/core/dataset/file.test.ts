import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DataFileError, openFile, packFile, type Sections } from '../../../../src/core/dataset/file.ts';

const sections: Sections = new Map([
  ['first', Uint8Array.of(1, 2, 3)],
  ['second', new Uint8Array(0)],
  ['third', Uint8Array.of(9, 8, 7, 6, 5)],
]);

it('gives back the sections that were packed', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z.]{1,24}$/), fc.uint8Array({ maxLength: 50 })),
      (named) => {
        const packed = packFile(
          'index',
          new Map(Object.entries(named).map(([name, bytes]) => [name, Uint8Array.from(bytes)])),
        );
        const opened = openFile('index', packed.buffer);
        expect([...opened.keys()]).toEqual(Object.keys(named));
        for (const [name, bytes] of Object.entries(named))
          expect([...(opened.get(name) ?? [])]).toEqual([...bytes]);
      },
    ),
  );
});

it.each([
  ['is cut off', (file: Uint8Array<ArrayBuffer>) => file.buffer.slice(0, -4), /damaged/],
  ['is of no whole words', (file: Uint8Array<ArrayBuffer>) => file.buffer.slice(0, -3), /cut off/],
  [
    'is something else',
    () => new TextEncoder().encode('<!doctype html><title>404').buffer.slice(0, 24),
    /not a Backstory file/,
  ],
  [
    'has a flipped bit',
    (file: Uint8Array<ArrayBuffer>) => (file.set([file[60]! ^ 4], 60), file.buffer),
    /damaged/,
  ],
  ['is of another version', (file: Uint8Array<ArrayBuffer>) => (file.set([99], 4), file.buffer), /format 99/],
])('says what is wrong with a file that %s', (_, damage, message) => {
  const file = packFile('index', sections);
  expect(() => openFile('index', damage(file))).toThrow(DataFileError);
  expect(() => openFile('index', damage(packFile('index', sections)))).toThrow(message);
});

it('does not read a file of one kind as another', () => {
  expect(() => openFile('texts', packFile('index', sections).buffer)).toThrow(/something else/);
});

it('packs the same sections into the same bytes', () => {
  expect(packFile('texts', sections)).toEqual(packFile('texts', sections));
});
