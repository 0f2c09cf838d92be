import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyTable } from '../../../../../src/core/detect/tagger/key-table.ts';

/** Many share their last bits, by which they are laid out. */
const key = fc.oneof(
  fc.nat({ max: 20 }).map((high) => high * 4096),
  fc.nat({ max: 0xffff_ffff }),
);

it('finds the position of each key and of no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 200 }), fc.array(key, { maxLength: 50 }), (keys, asked) => {
      const table = new KeyTable(Uint32Array.from([0, ...keys]));
      for (const one of [...keys, ...asked]) expect(table.find(one)).toBe(keys.indexOf(one) + 1);
    }),
  );
});
