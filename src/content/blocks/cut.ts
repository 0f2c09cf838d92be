/** White space is looked for this far back; text without any is cut anywhere. */
const farthestBack = 2000;

/**
 * Where to cut `text` so that a piece from `from` ends at or before `to`: after the last white space, or `from` where
 * there is none near.
 */
export const cutAtSpace = (text: string, from: number, to: number): number => {
  const stop = Math.max(from, to - farthestBack);
  for (let end = to; end > stop; end -= 1) {
    if (/\s/.test(text.charAt(end - 1))) return end;
  }
  return from;
};

/** The same where it must be cut: at `to`, or before a surrogate pair that lies across it. */
export const cutAnywhere = (text: string, from: number, to: number): number => {
  const end = cutAtSpace(text, from, to);
  if (end > from) return end;
  const isPair = /[\ud800-\udbff]/.test(text.charAt(to - 1)) && /[\udc00-\udfff]/.test(text.charAt(to));
  return isPair && to - 1 > from ? to - 1 : to;
};
