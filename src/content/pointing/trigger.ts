import type { Settings } from '../../shared/settings/schema.ts';

/** The keys that are held during an event. */
export interface HeldKeys {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** Milliseconds that the pointer rests on a mention before a card opens, where a key must be held besides. */
const delayWithKey = 100;

/** Whether a pointer at rest opens a card: always, or only while the reader's key is held. */
export const opensCards = (trigger: Settings['cardTrigger'], held: HeldKeys): boolean =>
  ({ hover: true, alt: held.altKey, control: held.ctrlKey, shift: held.shiftKey })[trigger];

/** Milliseconds that the pointer rests on a mention before its card opens. */
export const delayOf = ({ cardTrigger, cardDelay }: Settings): number =>
  cardTrigger === 'hover' ? cardDelay : Math.min(cardDelay, delayWithKey);
