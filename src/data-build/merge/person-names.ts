import { fold } from '../words/fold.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { givenNames } from '../words/personal-names.ts';
import { addAlias, type PersonDraft } from './draft.ts';

/** A surname alone is given only to people as famous as this, who have this share of what its bearers are named. */
const FAMOUS = 0.74;
/** As famous as this where the surname is a given name too. */
const VERY_FAMOUS = 0.85;
const LEAST_SHARE = 0.45;
/** From here on a surname means this person whatever else it is. */
const TOWERING = 0.92;
const SURNAME = 0.9;
const ORDINARY_SURNAME = 0.25;
const GIVEN_NAME_TOO = 0.3;

/** Shorter forms of a full name: without a peerage, a realm, "Jr." or middle initials. */
export function shorterNames(name: string): string[] {
  const bare = name
    .replace(/ \([^)]*\)$/, '')
    .replace(/,.*$/, '')
    .replace(/^((?:\p{L}+ )+[IVX]+) of .*$/u, '$1');
  const withoutInitials = bare.replace(/^(\p{L}{2,}) (?:\p{Lu}\.? )+(?=\p{L}{2,})/u, '$1 ');
  return [...new Set([bare, withoutInitials])].filter((shorter) => shorter !== name);
}

/** The surname of a name in Western order, with its particle ("van Gogh" gives "Gogh" no: "Van Gogh"). */
export function surnameOf(name: string): string | undefined {
  const bare = name.replace(/ \([^)]*\)$/, '').replace(/,.*$/, '');
  const words = bare.split(' ');
  if (words.length < 2 || / of | the /.test(bare)) return undefined;
  const last = words.at(-1) ?? '';
  return /^\p{Lu}[\p{L}'’-]{2,}$/u.test(last) && !/^[IVX]+$/.test(last) ? last : undefined;
}

/** How often someone is named, on the scale that prominence is the logarithm of. */
const mentions = ({ prominence }: PersonDraft) => 10 ** (4 * prominence);

/** Adds shorter full names to everyone, and the surname alone to those whom it mostly means. */
export function addPersonNames(people: readonly PersonDraft[]): void {
  const bearers = new Map<string, PersonDraft[]>();
  for (const person of people) {
    for (const text of shorterNames(person.name)) addAlias(person.aliases, { text, strength: 1 });
    const surname = surnameOf(person.name);
    if (surname !== undefined) bearers.set(fold(surname), [...(bearers.get(fold(surname)) ?? []), person]);
  }
  for (const [surname, named] of bearers) {
    const total = named.reduce((sum, person) => sum + mentions(person), 0);
    for (const person of named) {
      const share = mentions(person) / total;
      if (
        person.prominence < (givenNames().has(surname) ? VERY_FAMOUS : FAMOUS) ||
        share < LEAST_SHARE ||
        person.aliases.has(surname)
      )
        continue;
      const text = surnameOf(person.name) ?? '';
      const least = isOrdinaryWord(surname)
        ? ORDINARY_SURNAME
        : givenNames().has(surname)
          ? GIVEN_NAME_TOO
          : 1;
      const known = Math.min(1, (person.prominence - FAMOUS) / (TOWERING - FAMOUS));
      addAlias(person.aliases, { text, strength: SURNAME * share * (least + (1 - least) * known) });
    }
  }
}
