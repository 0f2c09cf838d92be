import type { Answer, BackgroundRequests } from '../../shared/messages.ts';

/** A name that the page gives in full, as the background sends it and gets it back with later blocks. */
export type KnownName = Answer<BackgroundRequests, 'analyse'>['known'][number];

/** Names sent along at most. */
const mostNames = 400;
/** So many of the first are never dropped: they are whom the page is about. */
const lastingNames = 100;

/** The full names that the page has used so far, so that a bare surname further down can mean the same. */
export class KnownNames {
  readonly #names: KnownName[] = [];
  readonly #keys = new Set<string>();
  /** For each word of a name of a known entity: how many names there were when it last came up. */
  readonly #lastUse = new Map<string, number>();
  /** How many names were learned, dropped ones included. */
  count = 0;

  /** In the order they came up. */
  get list(): readonly KnownName[] {
    return this.#names;
  }

  learn(names: readonly KnownName[]): void {
    for (const name of names) {
      const key = `${name.kind} ${name.entity ?? ''} ${name.name}`;
      if (this.#keys.has(key)) continue;
      this.#keys.add(key);
      this.count += 1;
      this.#names.push(name);
      if (name.entity !== undefined)
        for (const word of wordsOf(name.name)) this.#lastUse.set(word, this.count);
      if (this.#names.length > mostNames) this.#names.splice(lastingNames, 1);
    }
  }

  /** Whether each word of a bare name is part of some name learned when more than `count` were known. */
  coversSince(count: number, bareName: string): boolean {
    const words = wordsOf(bareName);
    return words.length > 0 && words.every((word) => (this.#lastUse.get(word) ?? 0) > count);
  }

  forget(): void {
    this.#names.length = 0;
    this.#keys.clear();
    this.#lastUse.clear();
  }
}

const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
