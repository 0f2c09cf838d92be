import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { smallWorld } from '../../fixtures/small-world.ts';

const data = smallWorld();

const found = (text: string, ...rest: [Parameters<typeof analyse>[2]?, string?]): string[] =>
  analyse(data, text, ...rest).mentions.map(({ start, end, kind, entity }) => {
    const name = entity === undefined ? '?' : data.table.nameOf(entity);
    return `${text.slice(start, end)} (${kind}: ${name})`;
  });

it('finds and links people and places in a sentence', () => {
  expect(found('President Vladimir Putin flew from Moscow to Pyongyang on Tuesday.')).toEqual([
    'Vladimir Putin (person: Vladimir Putin)',
    'Moscow (place: Moscow)',
    'Pyongyang (place: Pyongyang)',
  ]);
});

it('carries names from one batch of a page to the next', () => {
  const first = analyse(data, 'North Korean leader Kim Jong Un spoke on Monday.');
  expect(first.known).toEqual([{ name: 'Kim Jong Un', kind: 'person', entity: 'kim-jong-un' }]);
  expect(found('On Tuesday Kim left for the border.', first.known)).toEqual(['Kim (person: Kim Jong Un)']);
});

it('falls back to listed names in another language', () => {
  const german =
    'Am Dienstag reiste Wladimir Putin nach Moscow, und die Zeitungen schrieben, dass er dort eine Rede halten werde, die lange vorbereitet worden sei, wie es im Kreml hieß.';
  expect(analyse(data, german, [], 'de').mode).toBe('names-only');
  expect(found(german, [], 'de')).toContain('Moscow (place: Moscow)');
});

describe('on any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'Kim Jong Un ',
      'in Paris, Texas. ',
      'PUTIN\n',
      'J.K. ',
      "O'Brien's ",
      '\0',
      '\ud83d',
      '😀',
      'ﬁ',
      '漢字',
      '\u200b',
      '-',
    ),
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  it('gives mentions in order, apart, inside the text and on code-point boundaries', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, confidence } of analyse(data, text).mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const offset of [start, end]) {
            const before = text.charCodeAt(offset - 1);
            const after = text.charCodeAt(offset);
            expect(before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000).toBe(false);
          }
          last = end;
        }
      }),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(analyse(data, text)).toEqual(analyse(data, text));
      }),
    );
  });
});

it.each([
  ['nothing', ''],
  ['5 MB without a space', 'a'.repeat(5_000_000)],
  ['only capitals', 'WAR AND PEACE '.repeat(1000)],
  ['only emoji', '😀🎉'.repeat(5000)],
  ['only NUL bytes', '\0'.repeat(10_000)],
])('takes %s', (_, text) => {
  expect(() => analyse(data, text)).not.toThrow();
});
