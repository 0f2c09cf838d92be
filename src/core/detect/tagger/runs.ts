import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import type { Observations } from './observations.ts';

/** Finds the runs of capitalised words: `runStart` and `runEnd` of each token. */
export const findRuns = (tokens: Tokens, into: Observations): void => {
  for (let start = 0; start < tokens.count;) {
    let end = start + 1;
    if (((tokens.flags[start] ?? 0) & TokenFlag.capital) !== 0) {
      while (
        end < tokens.count &&
        ((tokens.flags[end] ?? 0) & TokenFlag.lineStart) === 0 &&
        continues(tokens, end)
      ) {
        end += 1;
      }
    }
    into.runStart.fill(start, start, end);
    into.runEnd.fill(end, start, end);
    start = end;
  }
};

const continues = (tokens: Tokens, index: number): boolean => {
  const flags = tokens.flags[index] ?? 0;
  if ((flags & TokenFlag.capital) !== 0) return true;
  // A hyphen joins: "Jean-Luc".
  const next = tokens.flags[index + 1] ?? 0;
  const isJoint = (flags & (TokenFlag.word | TokenFlag.number | TokenFlag.possessive)) === 0;
  return (
    isJoint &&
    (flags & TokenFlag.glued) !== 0 &&
    (next & TokenFlag.glued) !== 0 &&
    (next & TokenFlag.capital) !== 0
  );
};
