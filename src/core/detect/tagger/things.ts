import { section, type Sections } from '../../dataset/file.ts';
import { decodeVarints } from '../../dataset/varints.ts';
import { extendPhrase, isSkipped } from '../../entities/phrases.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import { KeyTable } from './key-table.ts';

/** Names of more tokens are not looked for. */
export const longestThing = 7;

/** Bits of a phrase's hash that are kept: one look-up in four thousand is answered wrongly, half the bytes are saved. */
const thingBits = 26;

/** What a name is listed by, of its phrase hash. */
export const thingKey = (phrase: number): number => phrase >>> (32 - thingBits);

/** By which of the lists a name is known as neither a person nor a place. */
export const enum ThingSort {
  none = 0,
  organisation = 1,
  /** A work, a product, an event, a people. */
  other = 2,
}

/**
 * Well-known names of what is neither a person nor a place ("Crystal Palace", "Christian Dior", "Emily in Paris"), by
 * phrase hash (its upper `thingBits`). Sections: `things.organisations` and `things.others`, varints (ascending, each
 * less the one before it).
 */
export class Things {
  readonly #names: KeyTable;
  /** How many of the names, the first ones, are of organisations. */
  readonly #organisations: number;
  /** Sort of the last name that `longest` found. */
  sort = ThingSort.none;

  constructor(sections: Sections) {
    const organisations = decodeVarints(section(sections, 'things.organisations'));
    const others = decodeVarints(section(sections, 'things.others'));
    const keys = new Uint32Array(1 + organisations.length + others.length);
    addAll(keys, 1, organisations);
    addAll(keys, 1 + organisations.length, others);
    this.#names = new KeyTable(keys);
    this.#organisations = organisations.length;
  }

  /** End (exclusive) of the longest listed name that begins at a token, or that token where none does. */
  longest(tokens: Tokens, from: number): number {
    let hash = 0;
    let length = 0;
    let end = from;
    this.sort = ThingSort.none;
    for (let i = from; i < tokens.count && length < longestThing; i++) {
      if (i > from && !goesOn(tokens, i)) break;
      if (isSkipped(tokens, i)) continue;
      hash = extendPhrase(hash, tokens, i);
      length += 1;
      const sort = this.#sortOf(thingKey(hash));
      if (sort === ThingSort.none) continue;
      this.sort = sort;
      end = i + 1;
    }
    return end;
  }

  #sortOf(key: number): ThingSort {
    const position = this.#names.find(key);
    if (position === 0) return ThingSort.none;
    return position <= this.#organisations ? ThingSort.organisation : ThingSort.other;
  }
}

/** Spells out keys from `from` on, each of which is told by its difference to the one before. */
const addAll = (keys: Uint32Array, from: number, differences: ArrayLike<number>): void => {
  let key = 0;
  for (let i = 0; i < differences.length; i++) {
    key += differences[i] ?? 0;
    keys[from + i] = key;
  }
};

/** Whether a name may go on with a token: a capitalised word, a mark, a number, or a small word that joins names. */
const goesOn = (tokens: Tokens, index: number): boolean => {
  const flags = tokens.flags[index] ?? 0;
  if ((flags & TokenFlag.lineStart) !== 0) return false;
  return (
    (flags & TokenFlag.capital) !== 0 ||
    (flags & TokenFlag.word) === 0 ||
    isStopWord(tokens.hashes[index] ?? 0)
  );
};

/** Bits of a mark: the first token of a name, one after it, the name has several tokens, it is none of an organisation. */
export const enum ThingMark {
  first = 1,
  later = 2,
  several = 4,
  other = 8,
}

/** Writes the marks of listed things, from left to right, the longest first; 0 for tokens of none. */
export const markThings = (tokens: Tokens, things: Things, marks: Uint8Array): void => {
  marks.fill(0, 0, tokens.count);
  for (let from = 0; from < tokens.count; from++) {
    if (((tokens.flags[from] ?? 0) & TokenFlag.capital) === 0) continue;
    const to = things.longest(tokens, from);
    if (to === from) continue;
    const sort = things.sort === ThingSort.other ? ThingMark.other : 0;
    const size = to - from > 1 ? ThingMark.several : 0;
    marks[from] = ThingMark.first | size | sort;
    marks.fill(ThingMark.later | size | sort, from + 1, to);
    from = to - 1;
  }
};
