import { expect, it } from 'vitest';
import type { Group } from '../../../../src/core/link/groups.ts';
import { Nearness } from '../../../../src/core/link/nearness.ts';
import { Tokens, tokenise } from '../../../../src/core/text/tokens.ts';
import { smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();
const entity = (id: string): number => table.find(id)!;

const group = (name: string, personShare = 0): Group => {
  const tokens = tokenise(name, new Tokens());
  return {
    run: table.gazetteer.exact(tokens, 0, tokens.count),
    members: [0],
    length: 1,
    isRoyal: false,
    words: [],
    personShare,
    articleShare: 0,
    areas: new Set(),
    contents: new Set(),
    siblings: new Set(),
    introductions: [],
  };
};
/** How near a reading of the first group lies to what the others can mean. */
const share = (id: string, groups: readonly Group[]): number =>
  new Nearness(table, groups, (_, prior) => Math.log(prior)).shareOf(groups[0]!.run, entity(id));

it('favours the reading that lies by another name, whatever is best known', () => {
  const groups = [group('Cambridge'), group('Boston')];
  expect(share('cambridge-massachusetts', groups)).toBeGreaterThan(10 * share('cambridge', groups));
});

it('takes what is less likely meant for less of a neighbour', () => {
  const beside = (other: string): number => share('cordoba-argentina', [group('Córdoba'), group(other)]);
  expect(beside('Rosario')).toBeGreaterThan(0);
  expect(beside('Boston')).toBeLessThan(1e-6);
});

it('is none of countries, of people, and of a name alone', () => {
  expect(share('seville', [group('Seville')])).toBe(0);
  expect(share('russia', [group('Russia'), group('Moscow')])).toBe(0);
  expect(share('vladimir-putin', [group('Putin'), group('Moscow')])).toBe(0);
});

it('is not told by what is taken for a person', () => {
  expect(share('cambridge-massachusetts', [group('Cambridge'), group('Boston', 0.9)])).toBe(0);
});
