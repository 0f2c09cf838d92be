import { lettersApart } from '../words/letters-apart.ts';

const fewestLetters = 4;
const mostLettersApart = 2;
const beginningLetters = 3;
const longNameLetters = 5;

/**
 * Whether two given names, folded, may be forms of one: "Tim" and "Timothy", "Jacob" and "Jakob", "Alexander" and
 * "Aleksandr", "J.R.R." and "J. R. R.".
 */
export const areAlike = (a: string, b: string): boolean => {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  if (Math.min(a.length, b.length) < fewestLetters) return false;
  const sameBeginning =
    a.slice(0, beginningLetters) === b.slice(0, beginningLetters) &&
    Math.min(a.length, b.length) >= longNameLetters;
  return sameBeginning || lettersApart(a, b) <= mostLettersApart;
};
