import { isStopWord } from '../../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import { LineCase, type Observations } from './observations.ts';

const fewestWords = 3;
/** Share of a headline's telling words that begin with a capital, at least. */
const headlineShare = 0.75;

/** Tells headlines and lines in capitals from ordinary ones: capitals say little there. */
export const observeLines = (tokens: Tokens, into: Observations): void => {
  for (let start = 0; start < tokens.count;) {
    let end = start;
    let capitals = 0;
    let telling = 0;
    let words = 0;
    let small = 0;
    do {
      const flags = tokens.flags[end] ?? 0;
      if ((flags & TokenFlag.word) !== 0) {
        words += 1;
        if ((flags & TokenFlag.hasLower) !== 0) small += 1;
        if (!isStopWord(tokens.hashes[end] ?? 0)) {
          telling += 1;
          if ((flags & TokenFlag.capital) !== 0) capitals += 1;
        }
      }
      end += 1;
    } while (end < tokens.count && ((tokens.flags[end] ?? 0) & TokenFlag.lineStart) === 0);
    const isHeadline = telling >= fewestWords && capitals >= headlineShare * telling;
    const isCapitals = words >= fewestWords && small === 0;
    into.lineCase.fill(
      isCapitals ? LineCase.capitals : isHeadline ? LineCase.title : LineCase.normal,
      start,
      end,
    );
    start = end;
  }
};
