import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openFile, packFile } from '../../../../src/core/dataset/file.ts';
import { packStrings, StringPool } from '../../../../src/core/dataset/strings.ts';
import { IdIndex } from '../../../../src/core/entities/ids.ts';
import { slug } from '../../../../src/core/entities/slug.ts';

const indexOf = (names: readonly string[]): IdIndex =>
  new IdIndex(
    new StringPool(
      openFile('entities', packFile('entities', new Map(packStrings('names', names))).buffer),
      'names',
    ),
  );

const name = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."aZé9'.-’ (ßø,`_"), maxLength: 20 }),
);

it('finds each name by the id that it makes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { selector: slug, maxLength: 60 }), (names) => {
      const ids = indexOf(names);
      for (const [position, text] of names.entries()) expect(ids.find(slug(text))).toBe(position);
    }),
  );
});

it('finds nothing by an id that no name makes', () => {
  const ids = indexOf(['Adam Smith', 'Adam Smith (Washington politician)']);
  expect(ids.find('adam-smith-washington-politician')).toBe(1);
  expect(ids.find('adam')).toBe(-1);
  expect(indexOf([]).find('adam')).toBe(-1);
});
