import type { Kind } from '../core/mention.ts';
import type { Answer, BackgroundRequests } from '../shared/messages.ts';
import type { Shades } from '../shared/palette.ts';
import type { FailureCode } from '../shared/result.ts';
import type { Settings } from '../shared/settings/schema.ts';

/** The mention that a card is about, with what the background needs to choose articles. */
export interface CardSubject {
  /** What the page says. */
  readonly surface: string;
  readonly kind: Kind;
  /** Canonical name, or what the page says where nobody knows better. */
  readonly name: string;
  /** Id of the entity; absent where the linker abstained. */
  readonly entity?: string;
  /** Text of the block that holds the mention. */
  readonly paragraph: string;
  /** Ids of the entities in the same block, then of the page's most frequent ones. */
  readonly nearby: readonly string[];
  /** The reader's colour for this kind. */
  readonly shades: Shades;
  readonly theme: Settings['theme'];
}

export type CardAnswer = Answer<BackgroundRequests, 'card'>;

/** What a card shows. */
export type CardState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly code: FailureCode }
  | {
      readonly phase: 'ready';
      readonly answer: CardAnswer;
      /** Why the article that was chosen last did not open. */
      readonly notOpened?: FailureCode;
    };
