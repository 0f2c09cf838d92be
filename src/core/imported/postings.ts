import type { VarintWriter } from '../dataset/varints.ts';

/**
 * Postings of a word or an entity, ascending by article: varints of how far the article is from the one before (from
 * -1 for the first), over two bits of weight. For a word the weight is how often the text has it, less one, at most 3;
 * for an entity one of the roles below; for a word of a title it is 0.
 */
export const weightBits = 2;

/** The largest weight that the bits hold, and the mask to read it by. */
export const mostWeight = 3;
/** The article mentions it once, more often, is about it, is about it first of all. */
export const roleMentioned = 0;
export const roleMentionedOften = 1;
export const roleAbout = 2;
export const roleMain = 3;

/** Appends one posting after one of article `before` (-1 for none). */
export const pushPosting = (to: VarintWriter, before: number, article: number, weight: number): void =>
  to.push(((article - before) << weightBits) | weight);

/** Calls back with each posting of a list that lies in `bytes` from `start` to before `end`. */
export const eachPosting = (
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (article: number, weight: number) => void,
): void => {
  let article = -1;
  let at = start;
  while (at < end) {
    let value = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte >= 0x80 && at < end) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    }
    value >>>= 0;
    article += value >>> weightBits;
    visit(article, value & mostWeight);
  }
};
