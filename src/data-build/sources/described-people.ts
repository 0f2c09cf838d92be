import * as v from 'valibot';
import { handCountryCode, handDescription } from '../hand/fields.ts';
import { readHandTable } from '../hand/read-hand-table.ts';
import { once } from '../once.ts';
import { countryAdjectives } from './countries/country-adjectives.ts';

const year = v.pipe(
  v.string(),
  v.regex(/^\d{0,4}$/),
  v.transform((text) => (text === '' ? undefined : Number(text))),
);
const row = v.strictObject({
  name: v.string(),
  country: v.union([v.literal(''), handCountryCode]),
  born: year,
  died: year,
  occupation: v.string(),
  description: v.optional(handDescription, ''),
  title: v.optional(v.string(), ''),
});

/** What is known by hand of someone whom only a much-read title names. */
export interface DescribedPerson {
  /** Title of the English Wikipedia article, where it is not the name. */
  readonly title: string | undefined;
  readonly countryCode: string | undefined;
  readonly born: number | undefined;
  readonly died: number | undefined;
  readonly occupation: string | undefined;
  /** One line, or empty. */
  readonly description: string;
}

/** What the hand file says of people, by name. Throws, naming file and line, where it does not fit its columns. */
export const describedPeople = once(
  (): ReadonlyMap<string, DescribedPerson> =>
    new Map(readHandTable('much-read-people.tsv', row).map((person) => [person.name, described(person)])),
);

const described = ({ title, country, born, died, occupation, description }: v.InferOutput<typeof row>) => ({
  title: title === '' ? undefined : title,
  countryCode: country === '' ? undefined : country,
  born,
  died,
  occupation: occupation === '' ? undefined : occupation,
  description: description === '' ? phrased(country, occupation) : description,
});

/** "Irish novelist", of country and occupation. */
const phrased = (country: string, occupation: string): string => {
  const adjective = country === 'GB' ? 'British' : countryAdjectives().get(country)?.[0];
  const words = [adjective, occupation].filter((word) => word !== undefined && word !== '').join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
