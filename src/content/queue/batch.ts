import type { BlockChain } from '../page/block-chain.ts';
import type { PageBlock } from '../page/page-block.ts';

/** Code units of text in the first batches, small so that the first highlights come early, and in all later ones. */
const firstSizes = [2500, 8000];
const laterSize = 20_000;
/** What a block costs besides its text: menus have hundreds of tiny ones. */
const blockCost = 20;

/** Size of batch number `count`, counted from 0. */
export const batchSize = (count: number): number => firstSizes[count] ?? laterSize;

/** Blocks that are sent to the background in one request. */
export interface Batch {
  readonly blocks: readonly PageBlock[];
  /** Whether blocks still wait that had no room. */
  readonly leavesSome: boolean;
}

/** Waiting blocks up to a size, in document order from `start` on and then from the top. At least one if any waits. */
export const nextBatch = (chain: BlockChain, start: PageBlock | undefined, size: number): Batch => {
  const blocks: PageBlock[] = [];
  let room = size;
  /** Whether all found a place. */
  const collect = (from: PageBlock | undefined, stop: PageBlock | undefined): boolean => {
    for (let block = from; block && block !== stop; block = block.next) {
      if (block.state !== 'waiting') continue;
      room -= block.block.text.length + blockCost;
      if (room < 0 && blocks.length > 0) return false;
      blocks.push(block);
    }
    return true;
  };
  const hasRoom = collect(start ?? chain.first, undefined) && (!start || collect(chain.first, start));
  return { blocks, leavesSome: !hasRoom };
};
