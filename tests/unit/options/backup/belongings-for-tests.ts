import * as fc from 'fast-check';
import type { Belongings } from '../../../../src/options/backup/backup.ts';

const site = fc.constantFrom('a.org', 'b.org', 'news.a.org');
const lists = fc.dictionary(site, fc.boolean()).map((switches) => ({
  sitesOff: Object.keys(switches)
    .filter((name) => switches[name] === false)
    .sort(),
  sitesOn: Object.keys(switches)
    .filter((name) => switches[name])
    .sort(),
}));

/** Any belongings, of few enough different things that two of them often meet. */
export const belongings: fc.Arbitrary<Belongings> = fc.record({
  choices: fc
    .tuple(
      fc.record(
        {
          enabled: fc.boolean(),
          personColour: fc.constantFrom('red' as const, 'blue' as const),
          cardDelay: fc.integer({ min: 0, max: 3000 }),
        },
        { requiredKeys: [] },
      ),
      lists,
    )
    .map(([choices, sites]) => ({ ...choices, ...sites })),
  corrections: fc
    .uniqueArray(
      fc.record({
        id: fc.uuid(),
        verdict: fc.constantFrom('mute' as const, 'no-name' as const),
        surface: fc.constantFrom('Kim', 'Apple'),
        made: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 4, selector: ({ verdict, surface }) => `${verdict} ${surface}` },
    )
    .map((made) => made.toSorted((a, b) => a.made - b.made)),
  saved: fc
    .uniqueArray(
      fc.record({ id: fc.constantFrom('one', 'two', 'three'), title: fc.string(), saved: fc.nat(5) }),
      { maxLength: 3, selector: ({ id }) => id },
    )
    .map((saved) => saved.toSorted((a, b) => a.saved - b.saved)),
});
