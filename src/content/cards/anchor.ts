import type { CardAnchor } from '../../card/anchor.ts';
import { boxesOf, type Target } from '../page/target.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the card of a mention belongs: at the line that a point is on, if a mention runs over several. */
export const anchorOf = (target: Target, point?: Point): CardAnchor => {
  const { runs, element } = target.block.block;
  const { start } = target.mention;
  const run = runs.starts.findLastIndex((runStart) => runStart <= start);
  const line = Math.max(0, point ? boxesOf(target).findIndex((box) => isOn(box, point)) : 0);
  let last = new DOMRect();
  return {
    contextElement: runs.nodes[run]?.parentElement ?? element,
    getBoundingClientRect: () => {
      const boxes = boxesOf(target);
      last = boxes[line] ?? boxes[0] ?? last;
      return last;
    },
  };
};

const isOn = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
