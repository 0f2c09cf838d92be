import { TokenFlag, type Tokens } from '../../text/tokens.ts';

/** Tokens of a sentence, at most; longer ones are cut. */
export const longestSegment = 256;

/** End (exclusive) of the sentence that begins at a token, or of a part of a very long one. */
export const segmentEnd = (tokens: Tokens, first: number): number => {
  const limit = Math.min(tokens.count, first + longestSegment);
  let end = first + 1;
  while (end < limit && ((tokens.flags[end] ?? 0) & TokenFlag.sentenceStart) === 0) end += 1;
  return end;
};

/** The first candidate from token `from` on, or `end` where the segment has no more. */
export const chunkStart = (candidates: Uint8Array, from: number, end: number): number => {
  let start = from;
  while (start < end && candidates[start] === 0) start += 1;
  return start;
};

/** End (exclusive) of the unbroken candidates from token `from` on: what is decoded as one. */
export const chunkEnd = (candidates: Uint8Array, from: number, end: number): number => {
  let to = from;
  while (to < end && candidates[to] === 1) to += 1;
  return to;
};
