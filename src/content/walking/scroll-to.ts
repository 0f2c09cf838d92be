import { isTopFrame } from '../frames/this-frame.ts';
import { boxesOf, type Target } from '../page/target.ts';

/** Scrolls a mention to the middle of the viewport if it is not well inside it. */
export const scrollToMention = (target: Target): void => {
  // Of a frame only the browser knows whether it is in view itself.
  if (isTopFrame() && isWellInView(target)) return;
  const node = target.block.block.runs.nodes[0];
  node?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (isWellInView(target)) return;
  const { scrollY: start } = window;
  const before = boxesOf(target)[0]?.top ?? 0;
  scrollBy({ top: before - innerHeight / 2, behavior: 'instant' });
  // What is fixed to the viewport does not scroll, and then nothing else should have.
  if (boxesOf(target)[0]?.top === before) scrollTo({ top: start, behavior: 'instant' });
};

/** With room for the card above or below. */
const isWellInView = (target: Target): boolean => {
  const [box] = boxesOf(target);
  if (!box) return false;
  const margin = innerHeight * 0.1;
  return box.top >= margin && box.bottom <= innerHeight - margin && box.left >= 0 && box.right <= innerWidth;
};
