import type { Kind } from '../core/mention.ts';
import type { Answer, BackgroundRequests } from '../shared/messages.ts';
import type { Shades } from '../shared/palette.ts';
import type { FailureCode } from '../shared/result.ts';
import type { Settings } from '../shared/settings/schema.ts';
import type { MadeCorrection } from './corrections/choice.ts';

/** The mention that a card is about, with what the background needs to choose articles. */
export interface CardSubject {
  /** What the page says. */
  readonly surface: string;
  readonly kind: Kind;
  /** Canonical name, or what the page says where nobody knows better. */
  readonly name: string;
  /** Id of the entity; absent where the linker abstained. */
  readonly entity?: string;
  /** What else the page calls it, most frequent first. */
  readonly otherNames: readonly string[];
  /** Text of the block that holds the mention. */
  readonly paragraph: string;
  /** Ids of the entities in the same block, then of the page's most frequent ones. */
  readonly nearby: readonly string[];
  /** The reader's colour for this kind. */
  readonly shades: Shades;
  readonly theme: Settings['theme'];
  /** Host of the page, where corrections can be made for it alone. */
  readonly host: string;
}

/** What the background knows of the mention that a card is about, and the articles that match. */
export type CardAnswer = Answer<BackgroundRequests, 'card'>;

/** Why a correction was not stored, and another try. */
export interface Unsaved {
  readonly code: FailureCode;
  readonly retry: () => void;
}

/** What a card shows. */
export type CardState = (
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly code: FailureCode }
  | {
      readonly phase: 'ready';
      readonly answer: CardAnswer;
      /** Why the last thing that was asked of the card was not done. */
      readonly notDone?: FailureCode;
    }
) & {
  /** What the reader has just corrected. */
  readonly made?: MadeCorrection | undefined;
  /** What they have tried to correct, or to take back, in vain. */
  readonly unsaved?: Unsaved | undefined;
};

/** What a reader can do on a card. */
export interface CardActions {
  readonly openArticle: (id: string) => void;
  readonly openMore: () => void;
  /** Searches all articles for what the page says. */
  readonly openSearch: () => void;
  readonly retry: () => void;
  readonly correct: (choice: MadeCorrection['choice'], everywhere: boolean) => void;
  readonly undo: () => void;
}
