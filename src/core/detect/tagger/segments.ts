import { TokenFlag, type Tokens } from '../../text/tokens.ts';

/** Tokens decoded as one, at most; longer sentences are cut. */
export const longestSegment = 256;

/** End (exclusive) of the segment that begins at a token: a sentence, or a part of a very long one. */
export const segmentEnd = (tokens: Tokens, first: number): number => {
  const limit = Math.min(tokens.count, first + longestSegment);
  let end = first + 1;
  while (end < limit && ((tokens.flags[end] ?? 0) & TokenFlag.sentenceStart) === 0) end += 1;
  return end;
};
