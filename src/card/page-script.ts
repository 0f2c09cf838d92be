import { Card } from './card.tsx';
import { Peek } from './peek.tsx';

/** What this script has to offer to the content script, which runs in the same world of the same page. */
export interface CardScript {
  readonly Card: typeof Card;
  readonly Peek: typeof Peek;
}

declare global {
  // oxlint-disable-next-line no-var
  var backstoryCard: CardScript | undefined;
}

// In place of that of an earlier version, where the extension was updated under an open page.
globalThis.backstoryCard = { Card, Peek };
