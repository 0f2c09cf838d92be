import * as v from 'valibot';
import { handCountryCode, handDescription } from '../hand/fields.ts';
import { readHandTable } from '../hand/read-hand-table.ts';
import { once } from '../once.ts';

const row = v.strictObject({
  name: v.string(),
  country: v.union([v.literal(''), handCountryCode]),
  description: v.optional(handDescription, ''),
});

/** What is said by hand of someone of whom the packages tell no more than trade, birthplace and year. */
export interface FamousPerson {
  /** Of the country they belong to in the public's eye; undefined where there is none today. */
  readonly countryCode: string | undefined;
  /** One line, or empty. */
  readonly description: string;
}

/** The lines of the hand file, by canonical name. Throws where the file does not fit its columns. */
export const famousPeople = once(
  (): ReadonlyMap<string, FamousPerson> =>
    new Map(
      readHandTable('famous-people.tsv', row).map(({ name, country, description }) => [
        name,
        { countryCode: country === '' ? undefined : country, description },
      ]),
    ),
);
