import type { EntityId } from '../../entity.ts';
import type { Kind } from '../../mention.ts';

/** A name that a page has used in full, as it travels between the batches of one page. */
export interface KnownName {
  readonly name: string;
  readonly kind: Kind;
  /** Absent where it is of someone the entity table does not know. */
  readonly entity?: EntityId | undefined;
}
