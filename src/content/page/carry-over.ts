import type { PageMention } from './page-block.ts';

/**
 * The mentions of a text that a changed version of it still has: those before the first and behind the last
 * difference, moved to where they are now.
 */
export const carryOver = (
  before: string,
  mentions: readonly PageMention[],
  after: string,
): readonly PageMention[] => {
  if (before === after || mentions.length === 0) return mentions;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && unitFromEnd(before, tail) === unitFromEnd(after, tail)) tail += 1;
  const shift = after.length - before.length;
  return mentions.flatMap((mention) => {
    const { start, end } = mention;
    if (end <= head) return [mention];
    return start >= before.length - tail ? [{ ...mention, start: start + shift, end: end + shift }] : [];
  });
};

const unitFromEnd = (text: string, back: number): number => text.charCodeAt(text.length - 1 - back);
