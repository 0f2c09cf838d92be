import * as v from 'valibot';
import { readHandFile } from '../hand/read-hand-file.ts';
import type { Report } from '../report.ts';
import { fullAlias, longestDescription, type SourcePerson } from '../source-record.ts';
import { capitalise } from '../words/capitalise.ts';
import { readPantheonRows, type PantheonRow } from './pantheon-rows.ts';

/** A person of Pantheon with where they were born. */
export interface PantheonPerson extends SourcePerson {
  readonly birthCity: string;
  readonly birthCountry: string;
  readonly birthplace?: readonly [number, number];
}

/** Birth countries say little of people born before today's borders. */
const countryTellsSince = 1930;

const occupationsInWords: Readonly<Record<string, string>> = {
  'SOCCER PLAYER': 'footballer',
  NOBLEMAN: 'noble',
  COMPANION: 'noble',
  EXTREMIST: 'extremist',
  COACH: 'football manager',
  'RACECAR DRIVER': 'racing driver',
  CHESSMASTER: 'chess player',
  'PUBLIC WORKER': 'public figure',
  'MARTIAL ARTS': 'martial artist',
  SNOOKER: 'snooker player',
  PRODUCER: 'film producer',
  'PORNOGRAPHIC ACTOR': 'actor',
};

/** Some 11,000 people, famous in 25 or more languages by 2013. */
export const pantheonPeople = (report: Report): readonly PantheonPerson[] => {
  const titles = readHandFile('people-titles.yaml', v.record(v.string(), v.string()));
  const people = readPantheonRows().flatMap((row): PantheonPerson[] => {
    if (!row.name) return [];
    const title = titles[row.name];
    const year = Number.parseInt(row.birthyear, 10);
    const born = Number.isFinite(year) && year !== 0 ? year : undefined;
    const occupation = occupationsInWords[row.occupation] ?? row.occupation.toLowerCase();
    const place: [number, number] = [Number.parseFloat(row.LAT), Number.parseFloat(row.LON)];
    return [
      {
        source: 'pantheon',
        name: title ?? row.name,
        aliases: title === undefined ? [] : [fullAlias(row.name)],
        occupation,
        description: describe(occupation, born, row.birthcity),
        prominence: prominenceOf(row),
        birthCity: row.birthcity,
        birthCountry: row.countryCode,
        ...(born === undefined ? {} : { born }),
        ...(born !== undefined && born >= countryTellsSince && /^[A-Z]{2}$/.test(row.countryCode)
          ? { countryCode: row.countryCode }
          : {}),
        ...(place.every(Number.isFinite) ? { birthplace: place } : {}),
      },
    ];
  });
  report(`Pantheon: ${people.length} people`);
  return people;
};

/** Fame as readers show it: page views of the English article on a log scale, nudged by standing across languages. */
const prominenceOf = (row: PantheonRow): number => {
  const views = Math.max(1, Number(row.PageViewsEnglish));
  const standing = Number(row.HPI) - 22;
  return Math.min(0.93, Math.max(0.2, 0.93 - 0.22 * (7.86 - Math.log10(views)) + 0.005 * standing));
};

const describe = (occupation: string, born: number | undefined, city: string): string => {
  const trade = capitalise(occupation);
  if (born === undefined) return trade;
  const year = born < 0 ? `${-born} BC` : String(born);
  const full = `${trade}, born in ${city} in ${year}`;
  return city && city !== 'Other' && full.length <= longestDescription ? full : `${trade}, born in ${year}`;
};
