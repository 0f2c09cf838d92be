import { fold } from '../../core/text/fold-text.ts';
import type { SourcePerson } from '../source-record.ts';

/** A name is a way to find the same person again only where it means them fully. */
const tellingStrength = 0.9;

/** What a person can be found again by: full names, and first and last name with the year of birth. */
export const keysOf = (record: SourcePerson): ReadonlySet<string> => {
  const keys = new Set<string>();
  const full = record.aliases.filter(
    ({ text, strength }) => strength >= tellingStrength && text.includes(' '),
  );
  for (const text of [record.name, ...full.map((alias) => alias.text)]) {
    keys.add(fold(text));
    keys.add(fold(text.replace(peerage, '')));
    const last = familyName(text);
    if (last !== undefined && record.born !== undefined)
      keys.add(`${firstWord(text)} ${last} ${record.born}`);
  }
  // One name and the very year of birth tell someone too ("Madonna", 1958).
  for (const { text } of [{ text: record.name }, ...record.aliases]) {
    const mononym = !text.includes(' ') && record.born !== undefined;
    if (mononym) keys.add(`${fold(text)} ${record.born}`);
  }
  return keys;
};

/** "Horatio Nelson, 1st Viscount Nelson" is Horatio Nelson. */
const peerage = /, (?:\d|Lord ).*$/;

/** The first word of a name, folded. */
export const firstWord = (name: string): string => fold(name).split(' ')[0] ?? '';

/** Last word of a full name, folded, where it is a family name: not a number, a realm, "Jr."; nothing of popes. */
const familyName = (name: string): string | undefined => {
  const words = fold(name).split(' ');
  const last = words.at(-1) ?? '';
  const isFamilyName =
    words.length > 1 && !/^(?:[ivx]+|jr|sr)$/.test(last) && !/,| of |^(?:Pope|Saint|St\.) /.test(name);
  return isFamilyName ? last : undefined;
};

/** Last name and year of birth, by which a person with another first name may still be found; undefined where either lacks. */
export const lastNameKey = ({ name, born }: SourcePerson): string | undefined => {
  const last = familyName(name);
  return born === undefined || last === undefined ? undefined : `last name ${last} ${born}`;
};
