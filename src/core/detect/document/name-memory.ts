import type { EntityIndex } from '../../mention.ts';
import { TokenFlag, tokenise, Tokens } from '../../text/tokens.ts';

/** Who a bare name means on this page: an entity, or -1 for someone the table does not know. */
export interface Bearer {
  readonly entity: EntityIndex;
  readonly name: string;
}

/** Full names that may come up between before another bearer of a family name is the one meant by it. */
const namesUntilAnother = 6;

/**
 * What full names of people a page has used, by their parts, so that "Kim" after "Kim Jong Un" and "Houston" after
 * "Whitney Houston" mean the same person. Who a text is about comes before the relatives it names beside them: a family
 * name goes over to its next bearer only when other names have come between. A family name (the last part, or the
 * first where names begin with it) outweighs a given name, which means its latest bearer.
 */
export class NameMemory {
  readonly #patience: number;
  readonly #families = new Map<number, { readonly bearer: Bearer; readonly at: number }>();
  readonly #given = new Map<number, Bearer>();
  readonly #scratch = new Tokens();
  #names = 0;

  /** `patience`: full names after which a family name goes over to another bearer; at once with 0. */
  constructor(patience = namesUntilAnother) {
    this.#patience = patience;
  }

  /** Remembers the person that tokens `from` to before `to` name in full. */
  add(tokens: Tokens, from: number, to: number, bearer: Bearer, familyFirst: boolean): void {
    const last = familyPart(tokens, from, to);
    if (last <= from) return;
    const [family, given] = familyFirst ? [from, last] : [last, from];
    this.#names += 1;
    const known = this.#families.get(tokens.hashes[family] ?? 0);
    const isAnother = known !== undefined && !isSame(known.bearer, bearer);
    if (!isAnother || this.#names - known.at > this.#patience)
      this.#families.set(tokens.hashes[family] ?? 0, { bearer, at: this.#names });
    this.#given.set(tokens.hashes[given] ?? 0, bearer);
  }

  /** The same for a name that an earlier batch of the page has found. */
  addName(name: string, entity: EntityIndex, familyFirst: boolean): void {
    tokenise(name, this.#scratch);
    this.add(this.#scratch, 0, this.#scratch.count, { entity, name }, familyFirst);
  }

  /** Token hashes of all family names. */
  families(): Iterable<number> {
    return this.#families.keys();
  }

  /** Who a family name alone means; undefined where no full name with it has come up. */
  family(tokenHash: number): Bearer | undefined {
    return this.#families.get(tokenHash)?.bearer;
  }

  /** Who a bare given or family name means. */
  anyPart(tokenHash: number): Bearer | undefined {
    return this.family(tokenHash) ?? this.#given.get(tokenHash);
  }
}

const isSame = (a: Bearer, b: Bearer): boolean => (a.entity < 0 ? a.name === b.name : a.entity === b.entity);

/** Position of the last part of a name that is neither an ordinal nor "Jr." */
export const familyPart = (tokens: Tokens, from: number, to: number): number => {
  let last = to - 1;
  while (last > from) {
    const flags = tokens.flags[last] ?? 0;
    const length = (tokens.ends[last] ?? 0) - (tokens.starts[last] ?? 0);
    const isNumeral = (flags & TokenFlag.hasLower) === 0 && length <= 3;
    const isSuffix = (flags & TokenFlag.dotted) !== 0 || isNumeral;
    if ((flags & TokenFlag.word) !== 0 && !isSuffix) return last;
    last -= 1;
  }
  return last;
};
