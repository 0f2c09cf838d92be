import type { EntityIndex } from '../../mention.ts';
import { TokenFlag, tokenise, Tokens } from '../../text/tokens.ts';

/** Who a bare name means on this page: an entity, or -1 for someone the table does not know. */
export interface Bearer {
  readonly entity: EntityIndex;
  readonly name: string;
}

/**
 * What full names of people a page has used, by their parts, so that "Kim" after "Kim Jong Un" and "Houston" after
 * "Whitney Houston" mean the same person. The latest bearer of a part is the one meant; a family name (the last
 * part, or the first where names begin with it) outweighs a given name.
 */
export class NameMemory {
  readonly #families = new Map<number, Bearer>();
  readonly #given = new Map<number, Bearer>();
  readonly #scratch = new Tokens();

  /** Remembers the person that tokens `from` to before `to` name in full. */
  add(tokens: Tokens, from: number, to: number, bearer: Bearer, familyFirst: boolean): void {
    const last = familyPart(tokens, from, to);
    if (last <= from) return;
    const [family, given] = familyFirst ? [from, last] : [last, from];
    this.#families.set(tokens.hashes[family] ?? 0, bearer);
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
    return this.#families.get(tokenHash);
  }

  /** Who a bare given or family name means. */
  anyPart(tokenHash: number): Bearer | undefined {
    return this.#families.get(tokenHash) ?? this.#given.get(tokenHash);
  }
}

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
