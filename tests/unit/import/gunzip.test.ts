import { gzipSync as packed } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, line, outcome } from '../../fixtures/datasets/hostile-files.ts';
import { gunzip } from '../../../src/import/source/gunzip.ts';

const unpack = async (bytes: Uint8Array<ArrayBuffer>, pieces: readonly number[]): Promise<Uint8Array> => {
  let at = 0;
  const parts = [...pieces, Infinity].map((length) => bytes.slice(at, (at += length)));
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      for (const part of parts) if (part.length > 0) controller.enqueue(part);
      controller.close();
    },
  });
  return new Uint8Array(await new Response(gunzip(source)).arrayBuffer());
};

const bytes = fc.uint8Array({ maxLength: 20_000 });
const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('gunzip', () => {
  it('gives what was packed, in one member or several, however it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(bytes, { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 20 }),
        async (members, pieces) => {
          const file = joined(members.map((member) => packed(member)));
          expect(await unpack(file, pieces)).toEqual(Uint8Array.from(joined(members)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses a file of which any byte of a checksum has changed, or the end is missing', async () => {
    const [one, two] = [packed('one one one'), packed('two two two')];
    for (const [place, of] of [
      [one.length - 8, 'the first'],
      [one.length + two.length - 5, 'the second'],
    ] as const) {
      const file = joined([one, two]);
      file[place] = (file[place] ?? 0) ^ 1;
      await expect(unpack(file, []), of).rejects.toThrow('checksum');
    }
    for (const missing of [1, 8, 9, 15]) {
      await expect(unpack(joined([one, two]).slice(0, -missing), []), `${missing}`).rejects.toThrow();
    }
  });

  it('passes over what follows the last member, zeros without a word', async () => {
    const members = [packed('one one one'), packed('two two two')];
    for (const count of [1, 3, 8, 511, 20_000]) {
      for (const byte of [0, 65]) {
        const rest = new Uint8Array(count).fill(byte);
        const file = fileOf('a.jsonl.gz', packed(line({})), packed(line({ title: 'B' })), rest);
        expect(await outcome(file), `${count} of ${byte}`).toEqual([2, byte === 0 ? [] : ['archive-excess']]);
        const text = new TextDecoder().decode(await unpack(joined([...members, rest]), [9, 40]));
        expect(text).toBe('one one onetwo two two');
      }
    }
  });

  it('reads articles of all members of a file', async () => {
    const file = fileOf('a.jsonl.gz', packed(line({ title: 'A' })), packed(line({ title: 'B' })), packed(''));
    expect(await outcome(file)).toEqual([2, []]);
  });
});
