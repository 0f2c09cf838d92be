import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import type { Observations } from './observations.ts';

/** Tokens between two capitalised words that may join them: "Banks of the Ohio". */
const longestJoint = 2;

/**
 * Marks the tokens that can be part of a name; all others are outside of any, and the model never looks at them.
 * These are the capitalised words, what joins two of them, the token after one, what a hyphen ties to one, and words
 * in small letters that are listed names.
 */
export const markCandidates = (tokens: Tokens, into: Observations): void => {
  const { candidates, people, places } = into;
  const { flags, count } = tokens;
  candidates.fill(0, 0, count);
  let lastCapital = -longestJoint - 2;
  for (let i = 0; i < count; i++) {
    const own = flags[i] ?? 0;
    if ((own & TokenFlag.capital) !== 0) {
      const gap = i - lastCapital - 1;
      if (gap > 0 && gap <= longestJoint) candidates.fill(1, lastCapital + 1, i);
      candidates[i] = 1;
      lastCapital = i;
      if (isTied(tokens, i)) candidates.fill(1, i - 2, i);
    } else if (lastCapital === i - 1 || places[i] !== 0 || people[i] !== 0) candidates[i] = 1;
    else if (isTied(tokens, i) && candidates[i - 2] === 1) candidates.fill(1, i - 1, i + 1);
  }
};

/** Whether a mark without white space around it, as a hyphen, stands between this word and the one before. */
const isTied = ({ flags }: Tokens, i: number): boolean => {
  if (i < 2) return false;
  const joint = flags[i - 1] ?? 0;
  return (
    ((flags[i] ?? 0) & TokenFlag.word) !== 0 &&
    ((flags[i] ?? 0) & TokenFlag.glued) !== 0 &&
    (joint & TokenFlag.glued) !== 0 &&
    (joint & (TokenFlag.word | TokenFlag.number | TokenFlag.possessive)) === 0 &&
    ((flags[i - 2] ?? 0) & TokenFlag.word) !== 0
  );
};
