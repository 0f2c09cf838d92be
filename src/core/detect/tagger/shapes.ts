import { CharacterClass, classOf } from '../../text/characters.ts';
import { seed, step } from '../../text/hash.ts';

const symbolOf = (unit: number): number => {
  switch (classOf(unit)) {
    case CharacterClass.upper:
      return 0x58; // X
    case CharacterClass.lower:
      return 0x78; // x
    case CharacterClass.digit:
      return 0x64; // d
    default:
      return unit < 0x80 ? unit : 0x7e;
  }
};

/**
 * Hash of a token's shape: capitals, small letters and digits each as one letter, runs of the same shortened to two,
 * so that "McDonald" and "DeLillo" look alike and "U.S." and "D.C." do.
 */
export const shapeOf = (text: string, start: number, end: number): number => {
  let hash = seed;
  let last = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    const symbol = symbolOf(text.charCodeAt(at));
    run = symbol === last ? run + 1 : 1;
    last = symbol;
    if (run <= 2) hash = step(hash, symbol);
  }
  return hash;
};
