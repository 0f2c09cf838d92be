import { readFileSync } from 'node:fs';
import { fold } from '../../core/text/fold-text.ts';
import type { PersonDraft } from '../merge/draft.ts';
import type { Report } from '../report.ts';
import { fullAlias, type SourcePerson } from '../source-record.ts';
import { capitaliseName } from '../words/capitalise-name.ts';
import { byCodeUnits } from '../words/code-unit-order.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { givenNames, properCase } from '../words/personal-names.ts';
import { describedPeople } from './described-people.ts';
import { wikipediaTitles } from './wikipedia-titles.ts';

const titleProminence = 0.4;

/** Two or three words of letters, none of which makes a title a thing. */
const nameShape = /^[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,2}$/u;
const wordsOfThings =
  /(?:^| )(?:of|the|and|in|for|on|to|at|with|v|vs|movie|film|films|filmography|discography|series|show|effect|law|laws|city|county|river|park|murder|murders|incident|award|awards|records?|band|syndrome|disease|test|theory|war|wars|protests|productions|adventures|platforms|labs|accords?|group|company|foundation|university|college|school|club|united|fc|day|games?|movement|church|cathedral|island|islands|street|airport|dynasty|family|brothers|sisters|case|trial|scandal|scale|method|numerals?|cup|championship|league|ii|2|3)(?: |$)/;

const oftenGiven = 2;

/**
 * People among much-read Wikipedia titles that no other source has: a known given name, then a surname that is a known
 * one or no English word. What else is known of them is kept by hand. `known` are the people of the other sources.
 */
export const titlePeople = (known: readonly PersonDraft[], report: Report): readonly SourcePerson[] => {
  const { first, last } = namesInUse(known);
  const excluded = notPeople();
  const named = new Set(known.flatMap(({ aliases }) => [...aliases.keys()]));
  const people = [...wikipediaTitles()].sort(byCodeUnits).filter((title) => {
    if (!nameShape.test(title) || wordsOfThings.test(title) || excluded.has(title) || named.has(fold(title)))
      return false;
    const words = title.split(' ');
    const [head = '', tail = ''] = [words[0], words.at(-1)];
    const headIsName = isGiven(head) || (first.get(fold(head)) ?? 0) >= oftenGiven;
    const tailIsName = properCase(tail) !== undefined || last.has(fold(tail));
    if (!headIsName) return false;
    if (!isOrdinaryWord(tail)) return tailIsName || isGiven(head);
    return tailIsName && isGiven(head) && !isOrdinaryWord(head);
  });
  report(`Much-read titles: ${people.length} more that are surely people`);
  return people.map((title) => titlePerson(capitaliseName(title)));
};

const titlePerson = (name: string): SourcePerson => {
  const {
    title = name,
    countryCode,
    born,
    died,
    occupation,
    description,
  } = describedPeople().get(name) ?? {};
  return {
    source: 'titles',
    name: title,
    aliases: title === name ? [] : [fullAlias(name)],
    prominence: titleProminence,
    ...(countryCode === undefined ? {} : { countryCode }),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    ...(occupation === undefined ? {} : { occupation }),
    ...(description === undefined ? {} : { description }),
  };
};

/** Titles of this shape that are characters, works, brands, bands, animals or places. */
export const notPeople = (): ReadonlySet<string> => {
  const file = readFileSync(new URL('../hand/not-people.txt', import.meta.url), 'utf8');
  return new Set(
    file
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
};

/** First and last words of the names of people we know, folded, with how often. */
const namesInUse = (
  people: readonly { readonly name: string }[],
): {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlySet<string>;
} => {
  const first = new Map<string, number>();
  const last = new Set<string>();
  for (const { name } of people) {
    const words = fold(name).split(' ');
    if (words.length < 2) continue;
    first.set(words[0] ?? '', (first.get(words[0] ?? '') ?? 0) + 1);
    last.add(words.at(-1) ?? '');
  }
  return { first, last };
};

const isGiven = (word: string): boolean => givenNames().has(word);
