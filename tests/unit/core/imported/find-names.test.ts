import { describe, expect, it } from 'vitest';
import type { ImportedArticle } from '../../../../src/core/imported/article.ts';
import { findNames } from '../../../../src/core/imported/find-names.ts';
import { guessKind, looksLikeName } from '../../../../src/core/imported/guess-kind.ts';
import { nameOfArticle } from '../../../../src/core/imported/name-of-article.ts';
import { ImportedNames, packNames } from '../../../../src/core/imported/names.ts';

const article = (
  title: string,
  kind: ImportedArticle['kind'],
  text: string,
  aliases: readonly string[] = [],
): ImportedArticle => ({
  id: title,
  title,
  kind,
  text,
  aliases,
  source: '',
  licence: '',
  about: [],
  seeAlso: [],
  language: 'en',
});

const names = (...articles: readonly ImportedArticle[]): ImportedNames =>
  new ImportedNames(
    packNames(articles.flatMap((one, position) => nameOfArticle(one, position) ?? [])).buffer,
  );

const tolkien = names(
  article('Frodo Baggins', 'person', 'Frodo went to Mordor.', ['Ring-bearer']),
  article('Bilbo Baggins', 'person', 'Bilbo wrote a book.'),
  article('Mordor', 'place', 'A land.'),
  article('Strider (ranger)', 'person', 'He came from the north.'),
  article('Will', 'person', 'A name that is an ordinary word.'),
);

const found = (...blocks: readonly string[]): (readonly [string, string])[] =>
  findNames(blocks, tolkien).map(({ block, start, end, name }) => [
    (blocks[block] ?? '').slice(start, end),
    tolkien.nameOf(name),
  ]);

describe('names of a dataset', () => {
  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['So Frodo Baggins came.', [['Frodo Baggins', 'Frodo Baggins']]],
    ['Then Frodo came.', [['Frodo', 'Frodo Baggins']]],
    ['It was the Ring-Bearer, they said.', [['Ring-Bearer', 'Frodo Baggins']]],
    ['They called Strider from the hall.', [['Strider', 'Strider (ranger)']]],
    ['The land of mordor lies east.', []],
    ['Mordor.', []],
    [
      'Mordor lies east. Nobody goes to Mordor.',
      [
        ['Mordor', 'Mordor'],
        ['Mordor', 'Mordor'],
      ],
    ],
    ['Mr Baggins of either sort.', []],
    ['He said that Will will come.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('do not go over the ends of blocks', () => {
    expect(found('He saw Frodo', 'Baggins there')).toEqual([['Frodo', 'Frodo Baggins']]);
  });
});

describe('what a title names', () => {
  it.each([
    ['Frodo Baggins', 'Frodo Baggins is a hobbit of the Shire.', 'person'],
    ['Jane Austen', 'Jane Austen was an English novelist known for her six novels.', 'person'],
    ['Lake Geneva', 'Lake Geneva is a deep lake on the north side of the Alps.', 'place'],
    ['Minas Tirith', 'Minas Tirith is the capital city of Gondor.', 'place'],
    ['Samuel Alito', 'Samuel Alito is a U.S. judge.', 'person'],
    ['Saint Helier', 'Saint Helier is the St. Aubin’s Bay town that ships call at.', 'place'],
    ['Storm hits the coast', 'A storm was a person.', undefined],
    ['Photosynthesis', 'Photosynthesis is a process in plants.', undefined],
    ['The Lord of the Rings', 'The Lord of the Rings is an epic novel by J. R. R. Tolkien.', undefined],
  ])('%s', (title, text, kind) => {
    expect(guessKind(title, text, false)).toBe(kind);
  });

  it('is no name in the words of a headline', () => {
    expect(looksLikeName('President visits Paris')).toBe(false);
    expect(looksLikeName('Ludwig van Beethoven')).toBe(true);
  });
});
