import type { CardScript } from '../../card/page-script.ts';

/** What shows cards, from a script of its own. Undefined only in the first moments of a page, before that has run. */
export const cardScript = (): CardScript | undefined => globalThis.backstoryCard;
