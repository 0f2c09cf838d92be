import { fold } from '../../core/text/fold-text.ts';
import { fullAlias } from '../source-record.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { givenNames, isPersonalName } from '../words/personal-names.ts';
import { addAlias, type PersonDraft } from './draft.ts';
import { timesNamed } from './prominence.ts';

/** Least prominence at which a surname alone means someone: of a rare surname, of one borne before 1900, of any other. */
const famousByRareName = 0.74;
const famousInHistory = 0.7;
const famousByCommonName = 0.88;
const historyUntil = 1900;
/** The share they must have of what bearers of the surname are named. */
const leastShare = 0.55;
/** From here on a surname means this person whatever else it is. */
const toweringProminence = 0.92;
const surnameShare = 0.9;
/** Less famous people are meant by their surname where the text speaks for them: from this prominence, this strongly. */
const knownProminence = 0.6;
const knownSurnameStrength = 0.3;
const ordinarySurnameShare = 0.25;
const givenNameShare = 0.3;

/** Shorter forms of a full name: without a peerage, a realm, "Jr." or middle initials. */
export const shorterNames = (name: string): readonly string[] => {
  const bare = name
    .replace(/ \([^)]*\)$/, '')
    .replace(/,.*$/, '')
    .replace(/^((?:\p{L}+ )+[IVX]+) of .*$/u, '$1');
  const withoutInitials = bare.replace(/^(\p{L}{2,}) (?:\p{Lu}\.? )+(?=\p{L}{2,})/u, '$1 ');
  return [...new Set([bare, withoutInitials])].filter((shorter) => shorter !== name);
};

const particlesAtEnd =
  /(?:^| )((?:(?:van|von|de|da|di|del|della|der|den|du|le|la|ten|ter|al|el|bin|ibn)[ -])+)$/i;

/** The surname of a name in Western order, and with its particle where it has one: "Gogh", "van Gogh". */
export const surnameOf = (name: string): { readonly bare: string; readonly full: string } | undefined => {
  const known = name.replace(/ \([^)]*\)$/, '').replace(/,.*$/, '');
  const at = known.lastIndexOf(' ');
  const bare = known.slice(at + 1);
  if (at < 0 || / of | the /.test(known) || !/^\p{Lu}[\p{L}'’-]{2,}$/u.test(bare) || /^[IVX]+$/.test(bare))
    return undefined;
  const particle = particlesAtEnd.exec(known.slice(0, at + 1))?.[1] ?? '';
  return { bare, full: particle + bare };
};

const leastProminence = (surname: string, born: number | undefined): number => {
  if (born !== undefined && born < historyUntil) return famousInHistory;
  const common = isPersonalName(surname) || isOrdinaryWord(surname) || givenNames().has(surname);
  return common ? famousByCommonName : famousByRareName;
};

/** Strength of a surname alone, by its bearer's share, less where it is also a word or a given name. */
const surnameStrength = (surname: string, prominence: number, share: number): number => {
  const least = isOrdinaryWord(surname)
    ? ordinarySurnameShare
    : givenNames().has(surname)
      ? givenNameShare
      : 1;
  const known = Math.min(
    1,
    Math.max(0, (prominence - famousByRareName) / (toweringProminence - famousByRareName)),
  );
  return surnameShare * share * (least + (1 - least) * known);
};

/** Adds shorter full names to everyone, and the surname alone to those whom it mostly means. */
export const addPersonNames = (people: readonly PersonDraft[]): void => {
  const bearers = new Map<string, PersonDraft[]>();
  for (const person of people) {
    for (const text of shorterNames(person.name)) addAlias(person.aliases, fullAlias(text));
    const surname = surnameOf(person.name);
    if (surname === undefined) continue;
    const key = fold(surname.bare);
    bearers.set(key, [...(bearers.get(key) ?? []), person]);
  }
  for (const [surname, named] of bearers) {
    const total = named.reduce((sum, person) => sum + timesNamed(person.prominence), 0);
    for (const person of named) {
      const share = timesNamed(person.prominence) / total;
      const names = surnameOf(person.name);
      if (!names || share < leastShare || person.aliases.has(surname)) continue;
      if (person.prominence < knownProminence) continue;
      const isFamous = person.prominence >= leastProminence(surname, person.born);
      if (!isFamous && isOrdinaryWord(surname)) continue;
      const strength = isFamous
        ? surnameStrength(surname, person.prominence, share)
        : knownSurnameStrength * share;
      for (const text of new Set([names.bare, names.full])) addAlias(person.aliases, { text, strength });
    }
  }
};
