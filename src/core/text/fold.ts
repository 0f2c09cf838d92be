import { CharacterClass, classOf } from './characters.ts';
import { plainLetters } from './plain-letters.ts';

/** What is compared as something plainer, a unit or two, beside letters with accents. */
const special: Readonly<Record<string, string>> = {
  ...plainLetters,
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u02bb': "'",
  '\u00b4': "'",
  '`': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
};

/** For each code unit: 0 not looked at yet, `dropped`, a folded unit, or `pairs` plus a position in `expansions`. */
const table = new Uint16Array(65_536);
const dropped = 0xffff;
const pairs = 0xf000;
const expansions: (readonly [number, number])[] = [];

/**
 * A code unit as names are compared: lower case, no accents, plain apostrophes. Gives -1 for what is left out
 * (accents, soft hyphens, full stops of initials), and for a letter that becomes two, both as `second << 16 | first`.
 */
export const foldUnit = (unit: number): number => {
  let folded = table[unit] ?? 0;
  if (folded === 0) {
    folded = lookUp(unit);
    table[unit] = folded;
  }
  if (folded < pairs) return folded;
  if (folded === dropped) return -1;
  const pair = expansions[folded - pairs];
  return pair === undefined ? -1 : (pair[1] << 16) | pair[0];
};

const lookUp = (unit: number): number => {
  const characterClass = classOf(unit);
  if (
    characterClass === CharacterClass.invisible ||
    characterClass === CharacterClass.mark ||
    unit === 0x2e
  ) {
    return dropped;
  }
  if (characterClass >= CharacterClass.highSurrogate) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  const plain = special[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const base = special[plain] ?? plain;
  const first = base.charCodeAt(0);
  if (base.length === 2) {
    expansions.push([first, base.charCodeAt(1)]);
    return pairs + expansions.length - 1;
  }
  return base.length === 1 && first < pairs ? first : unit < pairs ? unit : dropped;
};
