import type { Block, Runs } from './block.ts';

/** A place between two code units of a text node. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** Where a span that starts at a block offset starts in the DOM. Undefined past the last text. */
export const startPosition = ({ runs }: Block, offset: number): TextPosition | undefined => {
  const found = runAt(runs, offset);
  const inside = offset - (runs.starts[found] ?? 0);
  return found >= 0 && inside < (runs.lengths[found] ?? 0)
    ? position(runs, found, inside)
    : position(runs, found + 1, 0);
};

/** Where a span that ends before a block offset ends in the DOM. Undefined before the first text. */
export const endPosition = ({ runs }: Block, offset: number): TextPosition | undefined => {
  const found = runAt(runs, offset - 1);
  const inside = offset - (runs.starts[found] ?? 0);
  return position(runs, found, Math.min(inside, runs.lengths[found] ?? 0));
};

/** The block offset of a place in one of its text nodes. Undefined where the block has nothing of it. */
export const blockOffset = ({ runs }: Block, { node, offset }: TextPosition): number | undefined => {
  let found: number | undefined;
  for (let run = 0; run < runs.nodes.length; run += 1) {
    if (runs.nodes[run] !== node) continue;
    const inside = offset - (runs.offsets[run] ?? 0);
    if (inside < 0) break;
    found = (runs.starts[run] ?? 0) + Math.min(inside, runs.lengths[run] ?? 0);
  }
  return found;
};

const position = (runs: Runs, run: number, inside: number): TextPosition | undefined => {
  const node = runs.nodes[run];
  return node && { node, offset: (runs.offsets[run] ?? 0) + inside };
};

/** The last run that starts at or before a block offset, or -1. */
const runAt = ({ starts }: Runs, offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
