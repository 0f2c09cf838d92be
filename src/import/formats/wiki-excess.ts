/** Templates and links within each other, and marks of emphasis in one line: no writer needs more. */
const deepest = 60;
const mostMarks = 400;

/**
 * Wikitext without marks that stand within each other, or in one line, more often than any writer sets them: the reader
 * of wikitext would take minutes for them. The words stay.
 */
export const withoutExcess = (wikitext: string): string => {
  const flat = [
    ['{{', '}}'],
    ['[[', ']]'],
  ].reduce(
    (text, [open = '', close = '']) =>
      depthOf(text, open, close) > deepest ? text.replaceAll(open, ' ').replaceAll(close, ' ') : text,
    wikitext,
  );
  return flat
    .split('\n')
    .map((line) => ((line.match(/''+/g)?.length ?? 0) > mostMarks ? line.replace(/''+/g, '') : line))
    .join('\n');
};

const depthOf = (text: string, open: string, close: string): number => {
  let depth = 0;
  let most = 0;
  let at = 0;
  for (;;) {
    const opens = text.indexOf(open, at);
    if (opens < 0) return most;
    // All that close before the next one opens.
    for (let closes = text.indexOf(close, at); closes >= 0 && closes < opens && depth > 0;) {
      depth -= 1;
      closes = text.indexOf(close, closes + close.length);
    }
    depth += 1;
    most = Math.max(most, depth);
    if (most > deepest) return most;
    at = opens + open.length;
  }
};
