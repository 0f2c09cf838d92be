import { fold } from '../../core/text/fold-text.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { givenNames, isPersonalName } from '../words/personal-names.ts';
import { addAlias, type PersonDraft } from './draft.ts';

/** Least prominence at which a surname alone means someone: of a rare surname, of one borne before 1900, of any other. */
const FAMOUS_BY_RARE_NAME = 0.74;
const FAMOUS_IN_HISTORY = 0.7;
const FAMOUS_BY_COMMON_NAME = 0.88;
const HISTORY = 1900;
/** The share they must have of what bearers of the surname are named. */
const LEAST_SHARE = 0.55;
/** From here on a surname means this person whatever else it is. */
const TOWERING = 0.92;
const SURNAME = 0.9;
/** Less famous people are meant by their surname where the text speaks for them: from this prominence, this strongly. */
const KNOWN = 0.6;
const KNOWN_SURNAME = 0.3;
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

const PARTICLE = /(?:^| )((?:(?:van|von|de|da|di|del|della|der|den|du|le|la|ten|ter|al|el|bin|ibn)[ -])+)$/i;

/** The surname of a name in Western order, and with its particle where it has one: "Gogh", "van Gogh". */
export function surnameOf(name: string): { readonly bare: string; readonly full: string } | undefined {
  const known = name.replace(/ \([^)]*\)$/, '').replace(/,.*$/, '');
  const at = known.lastIndexOf(' ');
  const bare = known.slice(at + 1);
  if (at < 0 || / of | the /.test(known) || !/^\p{Lu}[\p{L}'’-]{2,}$/u.test(bare) || /^[IVX]+$/.test(bare))
    return undefined;
  const particle = PARTICLE.exec(known.slice(0, at + 1))?.[1] ?? '';
  return { bare, full: particle + bare };
}

/** How often someone is named, on the scale that prominence is the logarithm of. */
const mentions = ({ prominence }: PersonDraft) => 10 ** (4 * prominence);

function leastProminence(surname: string, born: number | undefined): number {
  if (born !== undefined && born < HISTORY) return FAMOUS_IN_HISTORY;
  const common = isPersonalName(surname) || isOrdinaryWord(surname) || givenNames().has(surname);
  return common ? FAMOUS_BY_COMMON_NAME : FAMOUS_BY_RARE_NAME;
}

/** Strength of a surname alone, by its bearer's share, less where it is also a word or a given name. */
function surnameStrength(surname: string, prominence: number, share: number): number {
  const least = isOrdinaryWord(surname) ? ORDINARY_SURNAME : givenNames().has(surname) ? GIVEN_NAME_TOO : 1;
  const known = Math.min(
    1,
    Math.max(0, (prominence - FAMOUS_BY_RARE_NAME) / (TOWERING - FAMOUS_BY_RARE_NAME)),
  );
  return SURNAME * share * (least + (1 - least) * known);
}

/** Adds shorter full names to everyone, and the surname alone to those whom it mostly means. */
export function addPersonNames(people: readonly PersonDraft[]): void {
  const bearers = new Map<string, PersonDraft[]>();
  for (const person of people) {
    for (const text of shorterNames(person.name)) addAlias(person.aliases, { text, strength: 1 });
    const surname = surnameOf(person.name);
    if (surname === undefined) continue;
    const key = fold(surname.bare);
    bearers.set(key, [...(bearers.get(key) ?? []), person]);
  }
  for (const [surname, named] of bearers) {
    const total = named.reduce((sum, person) => sum + mentions(person), 0);
    for (const person of named) {
      const share = mentions(person) / total;
      const names = surnameOf(person.name);
      if (!names || share < LEAST_SHARE || person.aliases.has(surname)) continue;
      if (person.prominence < KNOWN) continue;
      const isFamous = person.prominence >= leastProminence(surname, person.born);
      if (!isFamous && isOrdinaryWord(surname)) continue;
      const strength = isFamous ? surnameStrength(surname, person.prominence, share) : KNOWN_SURNAME * share;
      for (const text of new Set([names.bare, names.full])) addAlias(person.aliases, { text, strength });
    }
  }
}
