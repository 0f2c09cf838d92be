import { inSlices, type SliceOptions } from '../time/slices.ts';
import { watchColours, type ColourWatch } from '../watch/colours.ts';
import type { Highlighter } from './highlighter.ts';

/** Keeps highlights in the shades that stand out, as the page changes its colours. */
export const followColours = (
  highlighter: Highlighter,
  mayLook: () => boolean,
  slices: SliceOptions,
): ColourWatch => {
  const changed = (): void => {
    if (!mayLook()) return;
    void inSlices(highlighter.blocksAfterColours(), (block) => highlighter.updateColours(block), slices);
  };
  return watchColours(changed, slices.signal);
};
