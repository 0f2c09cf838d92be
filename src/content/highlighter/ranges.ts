import type { Block } from '../blocks/block.ts';
import { endPosition, startPosition } from '../blocks/positions.ts';

/** A span of a block. Offsets are UTF-16 code units of its text. */
interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * The span in the DOM. Static: a live range costs the page time on every change anywhere in it. Undefined where the
 * page has changed so that the span's ends are no longer there.
 */
export const rangeOf = (block: Block, { start, end }: Span): StaticRange | undefined => {
  const from = startPosition(block, start);
  const to = endPosition(block, end);
  if (!from || !to || from.offset > from.node.length || to.offset > to.node.length) return undefined;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
};

/** A live copy of the span, to measure; undefined where it is no longer in the document. */
export const liveRangeOf = (block: Block, span: Span): Range | undefined => {
  const range = rangeOf(block, span);
  if (!range?.startContainer.isConnected || !range.endContainer.isConnected) return undefined;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
};

/** Whether the page still says there what the block says, white space aside. */
export const isUnchanged = (block: Block, { start, end }: Span): boolean => {
  const { starts, lengths, nodes, offsets } = block.runs;
  for (const [run, node] of nodes.entries()) {
    const runStart = starts[run] ?? 0;
    const from = Math.max(start, runStart);
    const to = Math.min(end, runStart + (lengths[run] ?? 0));
    if (from >= to) continue;
    const shift = (offsets[run] ?? 0) - runStart;
    if (!isSame(block.text.slice(from, to), node.data.slice(from + shift, to + shift))) return false;
  }
  return true;
};

const isSame = (shown: string, written: string): boolean =>
  shown === written || shown === written.replaceAll(/[\t\n\f\r]/g, ' ');
