import { expect, it } from 'vitest';
import { reasonsOf, tiesOf } from '../../../../src/core/rank/reasons.ts';
import { smallLibrary } from '../../../fixtures/small-library.ts';
import { smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();
const entity = (id: string): number => table.find(id)!;
const article = (id: string): number =>
  Array.from({ length: smallLibrary.size }, (_, index) => index).find(
    (index) => smallLibrary.summary(index).id === id,
  )!;

/** Names of the reasons for an article on a page with these saliences. */
const reasons = (
  id: string,
  saliences: Readonly<Record<string, number>>,
  standsFor: Readonly<Record<string, readonly string[]>> = {},
): string[] =>
  reasonsOf(
    tiesOf(smallLibrary, article(id), {
      saliences: new Map(Object.entries(saliences).map(([name, salience]) => [entity(name), salience])),
      standsFor: new Map(
        Object.entries(standsFor).map(([name, others]) => [entity(name), others.map(entity)]),
      ),
    }),
  ).map((reason) => table.nameOf(reason));

it('names whom matters most to the page first', () => {
  expect(reasons('summit', { russia: 2, 'kim-jong-un': 1, 'vladimir-putin': 3 })).toEqual([
    'Vladimir Putin',
    'Russia',
    'Kim Jong Un',
  ]);
});

it('names whom an article is on before all others', () => {
  expect(reasons('russia', { russia: 1, moscow: 3 }, { russia: ['moscow'] })).toEqual(['Russia', 'Moscow']);
});

it('names all that an area stands in for, each once', () => {
  const saliences = { moscow: 3, 'whitney-houston': 1 };
  expect(reasons('russia', saliences, { russia: ['moscow', 'whitney-houston', 'moscow'] })).toEqual([
    'Moscow',
    'Whitney Houston',
  ]);
});

it('names none that the article has nothing to do with', () => {
  expect(reasons('paris', { paris: 1, russia: 4 })).toEqual(['Paris']);
});
