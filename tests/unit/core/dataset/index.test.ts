import { expect, it } from 'vitest';
import { DatasetIndex } from '../../../../src/core/dataset/index.ts';
import { postingShift, roleAbout, roleMain } from '../../../../src/core/dataset/index-layout.ts';
import { encodeTexts, recordIn, textFileOf } from '../../../../src/core/dataset/texts.ts';
import { tokenHashOf } from '../../../../src/core/text/stop-words.ts';
import { entitiesChecksum, library, packedLibrary, smallLibrary } from '../../../fixtures/small-library.ts';
import { smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();
const idsOf = (postings: Uint32Array): string[] =>
  [...postings].map((posting) => smallLibrary.summary(posting >>> postingShift).id);

it('tells what lists show of an article', () => {
  expect(smallLibrary.summary(smallLibrary.find('summit')!)).toEqual({
    id: 'summit',
    title: 'summit',
    kind: 'event',
    date: '2023-09-13',
    source: 'Backstory',
  });
  expect(smallLibrary.find('nothing')).toBeUndefined();
});

it('finds the articles of an entity, and what each is to them', () => {
  const postings = smallLibrary.articlesOf(table.find('vladimir-putin')!);
  expect(idsOf(postings)).toEqual(['summit', 'vladimir-putin']);
  expect([...postings].map((posting) => posting & 0xff)).toEqual([roleAbout, roleMain]);
  expect(smallLibrary.articlesOf(table.find('seville')!)).toHaveLength(0);
});

it('finds articles by their words, and none for a word that no article holds', () => {
  const withWord = (word: string): string[] =>
    [...smallLibrary.articlesWith(tokenHashOf(word))].map(
      (posting) => smallLibrary.summary(posting >>> 8).id,
    );
  expect(withWord('seine')).toEqual(['paris', 'olympics-in-paris']);
  expect(withWord('summit')).toEqual(['summit']);
  expect(withWord('zeppelin')).toEqual([]);
});

it('is refused with an entity table that it was not made for', () => {
  expect(() => new DatasetIndex(packedLibrary.buffer, entitiesChecksum + 1)).toThrow(/another entity table/);
});

it('gives back every record from the files of texts', () => {
  const many = Array.from({ length: 150 }, (_, n) => ({
    ...library[n % library.length]!,
    id: `article-${n}`,
  }));
  const files = encodeTexts(many);
  expect(files).toHaveLength(3);
  for (const [article, record] of many.entries()) {
    expect(recordIn(files[textFileOf(article)]!.buffer, article)).toEqual(record);
  }
});
