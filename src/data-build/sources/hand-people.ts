import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { handAliases, handCountryCode, handDescription, handShare } from '../hand/fields.ts';
import { readHandFile } from '../hand/read-hand-file.ts';
import type { Report } from '../report.ts';
import type { SourcePerson } from '../source-record.ts';

const handPerson = v.strictObject({
  name: v.string(),
  aliases: handAliases,
  born: v.optional(v.number()),
  died: v.optional(v.number()),
  country: v.optional(handCountryCode),
  occupation: v.string(),
  description: handDescription,
  prominence: v.optional(handShare),
});
const asOf = v.pipe(v.string(), v.isoDate());
const currentLeaders = v.strictObject({ as_of: asOf, leaders: v.array(handPerson) });
const notablePeople = v.strictObject({ as_of: asOf, people: v.array(handPerson) });

/** People who hold none of today's highest offices, by field. */
const peopleFiles = readdirSync(new URL('../hand/people/', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .sort();

const leaderProminence = 0.6;
const notableProminence = 0.74;

/** Today's leaders and other people in the news or in books whom the packages lack, kept by hand. */
export const handKeptPeople = (report: Report): readonly SourcePerson[] => {
  const current = readHandFile('leaders.yaml', currentLeaders);
  const others = peopleFiles.flatMap((file) => readHandFile(`people/${file}`, notablePeople).people);
  report(`By hand: ${current.leaders.length} leaders as of ${current.as_of}, ${others.length} other people`);
  return [
    ...current.leaders.map((person) => toSource(person, leaderProminence)),
    ...others.map((person) => toSource(person, notableProminence)),
  ];
};

/** Names of today's heads of state and government and leaders of organisations. */
export const leaderNames = (): readonly string[] =>
  readHandFile('leaders.yaml', currentLeaders).leaders.map(({ name }) => name);

const toSource = (person: v.InferOutput<typeof handPerson>, least: number): SourcePerson => ({
  source: 'hand',
  name: person.name,
  aliases: person.aliases,
  occupation: person.occupation,
  description: person.description,
  prominence: person.prominence ?? least,
  ...(person.born === undefined ? {} : { born: person.born }),
  ...(person.died === undefined ? {} : { died: person.died }),
  ...(person.country === undefined ? {} : { countryCode: person.country }),
});
