import { fold } from '../words/fold.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { givenNames } from '../words/personal-names.ts';
import { addAlias, type PersonDraft } from './draft.ts';

const MIDDLE_DROPPED = 0.7;
const PLAIN = 1;
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

/** Shorter forms of a full name: without a peerage, a realm, "Jr.", a middle name or initial. */
export function shorterNames(name: string): { text: string; strength: number }[] {
  const found: { text: string; strength: number }[] = [];
  const bare = name
    .replace(/ \([^)]*\)$/, '')
    .replace(/,.*$/, '')
    .replace(/^((?:\p{L}+ )+[IVX]+) of .*$/u, '$1');
  if (bare !== name) found.push({ text: bare, strength: PLAIN });
  const words = bare.split(' ');
  const [first, ...rest] = words;
  const last = rest.at(-1);
  const middle = rest.slice(0, -1);
  const droppable =
    middle.length > 0 && middle.length <= 2 && middle.every((word) => /^\p{Lu}(?:\.|\p{L}*)$/u.test(word));
  if (first !== undefined && last !== undefined && droppable && !/^[IVX]+$|^Jr\.?$/.test(last)) {
    const initials = middle.every((word) => word.length <= 2);
    found.push({ text: `${first} ${last}`, strength: initials ? PLAIN : MIDDLE_DROPPED });
  }
  return found;
}

/** The surname of a name in Western order, with its particle ("van Gogh" gives "Gogh" no: "Van Gogh"). */
export function surnameOf(name: string): string | undefined {
  const bare = name.replace(/ \([^)]*\)$/, '').replace(/,.*$/, '');
  const words = bare.split(' ');
  if (words.length < 2 || / of | the /.test(bare)) return undefined;
  const last = words.at(-1) ?? '';
  return /^\p{Lu}[\p{L}'’-]{2,}$/u.test(last) && !/^[IVX]+$/.test(last) ? last : undefined;
}

/** Adds shorter full names to everyone, and the surname alone to those whom it mostly means. */
export function addPersonNames(people: readonly PersonDraft[]): void {
  const bearers = new Map<string, PersonDraft[]>();
  for (const person of people) {
    for (const alias of shorterNames(person.name)) addAlias(person.aliases, alias);
    const surname = surnameOf(person.name);
    if (surname !== undefined) bearers.set(fold(surname), [...(bearers.get(fold(surname)) ?? []), person]);
  }
  for (const [surname, named] of bearers) {
    const mentions = (person: PersonDraft) => 10 ** (4 * person.prominence);
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
