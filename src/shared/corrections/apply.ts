import type { EntityBrief } from '../schemas.ts';
import { foldName, isWithin } from './fold-name.ts';
import type { Correction } from './schema.ts';

/** What corrections look at of a mention: what the page says, and whom or what it was taken to mean. */
export interface Correctable {
  readonly surface: string;
  /** Id of its entity, if it is linked. */
  readonly entity?: string | undefined;
}

/** What corrections leave of a mention: as it is, gone from the page, without its entity, or with another one. */
export type Corrected =
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'hidden' }
  | { readonly outcome: 'unlinked' }
  | { readonly outcome: 'relinked'; readonly entity: EntityBrief };

interface Folded extends Correction {
  readonly words: string;
}

const kept: Corrected = { outcome: 'kept' };
const hidden: Corrected = { outcome: 'hidden' };
const unlinked: Corrected = { outcome: 'unlinked' };

/** The corrections that hold on one host. */
export class HostCorrections {
  /** What decides first stands first: this host before everywhere, late before early. */
  readonly #inOrder: readonly Folded[];

  constructor(all: readonly Correction[], host: string) {
    this.#inOrder = all
      .filter((correction) => correction.host === undefined || correction.host === host)
      .map((correction) => ({ ...correction, words: foldName(correction.surface) }))
      .toReversed()
      .toSorted((a, b) => Number(b.host !== undefined) - Number(a.host !== undefined));
  }

  get isEmpty(): boolean {
    return this.#inOrder.length === 0;
  }

  /** What they make of a mention. */
  of({ surface, entity }: Correctable): Corrected {
    if (this.isEmpty) return kept;
    const words = foldName(surface);
    const seen = new Set<string>();
    let result = kept;
    let meant = entity;
    // A choice may have been corrected in its turn. None is followed in a circle.
    while (meant !== undefined && !seen.has(meant)) {
      seen.add(meant);
      const change = this.#inOrder.find((one) => refuses(one, words, meant));
      if (!change) break;
      const { instead }: Folded = change;
      meant = instead?.id;
      result = instead ? { outcome: 'relinked', entity: instead } : unlinked;
    }
    return this.#inOrder.some((one) => hides(one, words, meant)) ? hidden : result;
  }
}

/** A refused full name takes its parts along: who is not that Michael Jackson is not that Jackson. */
const refuses = (correction: Folded, words: string, entity: string | undefined): boolean =>
  correction.verdict === 'not-this' && correction.entity === entity && isWithin(words, correction.words);

const hides = (correction: Folded, words: string, entity: string | undefined): boolean => {
  if (correction.verdict === 'no-name') return correction.words === words;
  if (correction.verdict !== 'mute') return false;
  // A namesake of someone muted stays.
  const isSame = correction.words === words && (correction.entity === undefined || entity === undefined);
  return isSame || (correction.entity !== undefined && correction.entity === entity);
};
