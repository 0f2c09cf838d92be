import type { PageBlock } from '../page/page-block.ts';
import type { KnownNames } from './known-names.ts';

/**
 * Whether a block is worth a second look: it was analysed once, and has an unlinked mention that is part of a name
 * which the page used in full only later.
 */
export const wantsSecondLook = (
  { state, looks, knownThen, mentions, block }: PageBlock,
  known: KnownNames,
): boolean =>
  state === 'done' &&
  looks === 1 &&
  mentions.some(
    ({ entity, start, end }) =>
      entity === undefined && known.coversSince(knownThen, block.text.slice(start, end)),
  );
