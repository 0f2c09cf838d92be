import { liveRangeOf } from '../highlighter/ranges.ts';
import type { PageBlock, PageMention } from './page-block.ts';

/** A mention on the page. */
export interface Target {
  readonly block: PageBlock;
  readonly mention: PageMention;
}

/** The boxes of a mention in viewport coordinates, one a line. Empty where it is gone or not rendered. Forces layout. */
export const boxesOf = ({ block, mention }: Target): readonly DOMRect[] => [
  ...(liveRangeOf(block.block, mention)?.getClientRects() ?? []),
];
