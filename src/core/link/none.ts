import type { EntityIndex } from '../mention.ts';

/** No entity: the linker abstained. */
export const none: EntityIndex = -1;
