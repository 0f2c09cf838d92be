import { lettersApart } from '../words/letters-apart.ts';

const LEAST_LETTERS = 4;
const MOST_APART = 2;
const BEGINNING = 3;
const LONG = 5;

/**
 * Whether two given names, folded, may be forms of one: "Tim" and "Timothy", "Jacob" and "Jakob", "Alexander" and
 * "Aleksandr", "J.R.R." and "J. R. R.".
 */
export function areAlike(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  if (Math.min(a.length, b.length) < LEAST_LETTERS) return false;
  const sameBeginning =
    a.slice(0, BEGINNING) === b.slice(0, BEGINNING) && Math.min(a.length, b.length) >= LONG;
  return sameBeginning || lettersApart(a, b) <= MOST_APART;
}
