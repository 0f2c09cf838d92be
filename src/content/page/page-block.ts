import type { Kind } from '../../core/mention.ts';
import type { EntityBrief } from '../../shared/schemas.ts';
import type { Block } from '../blocks/block.ts';

/** A mention in a block of the page. Offsets are UTF-16 code units of the block's text. */
export interface PageMention {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly kind: Kind;
  /** Absent where the linker abstained. */
  readonly entity?: EntityBrief;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One block of the page and what is known of it. Blocks are linked in document order. */
export class PageBlock {
  readonly block: Block;
  /** The scan that found it. */
  readonly scan: number;
  /** `waiting` to be analysed, on its way, or `done`. */
  state: 'waiting' | 'sent' | 'done' = 'waiting';
  /** Sorted by start, not overlapping. Until it is done: what is left of the block it took the place of. */
  mentions: readonly PageMention[] = [];
  /** The same before the reader's corrections. */
  found: readonly PageMention[] = [];
  /** How many full names the page had used when it was analysed. */
  knownThen = 0;
  /** How often it was analysed. */
  looks = 0;
  /** Not in the page any more. */
  isGone = false;
  previous: PageBlock | undefined;
  next: PageBlock | undefined;

  constructor(block: Block, scan: number) {
    this.block = block;
    this.scan = scan;
  }
}
