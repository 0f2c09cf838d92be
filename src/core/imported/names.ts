import { bytesOf, openFile, packFile, section, words32 } from '../dataset/file.ts';
import { packStrings, StringPool } from '../dataset/strings.ts';
import { extendCheck, extendPhrase, isSkipped } from '../entities/phrases.ts';
import type { Kind } from '../mention.ts';
import { isStopWord } from '../text/stop-words.ts';
import { TokenFlag, tokenise, Tokens } from '../text/tokens.ts';
import type { ImportedName } from './article.ts';

/** Aliases of more tokens are left out. */
const longestAlias = 8;
const nameBits = 24;
const nameMask = (1 << nameBits) - 1;

interface Meaning {
  readonly check: number;
  name: number;
  confidence: number;
  /** Another name means something else by it, and as surely. */
  ambiguous: boolean;
}

/**
 * Packs the names that a dataset makes known. `n` names, `s` slots (a power of two):
 * - `keys`, `checks` u32[s]: both hashes of a phrase, open addressing; `values` u32[s]: name + 1 under eight bits of
 *   confidence, 0 for an empty slot
 * - `prefixes` u32[]: a bit for each beginning of a phrase, so that a walk along a text stops early
 * - `names`: string pool; `kinds` u8[n] (0 person, 1 place); `articles` u32[n]
 */
export const packNames = (names: readonly ImportedName[]): Uint8Array<ArrayBuffer> => {
  const meanings = new Map<number, Meaning>();
  const beginnings = new Set<number>();
  const tokens = new Tokens();
  const add = (text: string, name: number, confidence: number): void => {
    const phrase = hashPhrase(tokenise(text, tokens), (hash) => beginnings.add(hash));
    if (!phrase) return;
    const before = meanings.get(phrase.hash);
    if (!before) meanings.set(phrase.hash, { check: phrase.check, name, confidence, ambiguous: false });
    else if (before.name !== name && confidence === before.confidence) before.ambiguous = true;
    else if (confidence > before.confidence) {
      meanings.set(phrase.hash, { check: phrase.check, name, confidence, ambiguous: false });
    }
  };
  for (const [number, { name, confidence, aliases }] of names.entries()) {
    add(name, number, confidence);
    for (const alias of aliases) add(alias.text, number, alias.confidence);
  }
  const slots = 2 ** Math.ceil(Math.log2(Math.max(meanings.size, 4) * 1.6));
  const keys = new Uint32Array(slots);
  const checks = new Uint32Array(slots);
  const values = new Uint32Array(slots);
  for (const [hash, { check, name, confidence, ambiguous }] of meanings) {
    if (ambiguous) continue;
    let slot = hash & (slots - 1);
    while (values[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = hash;
    checks[slot] = check;
    values[slot] = (Math.round(confidence * 255) << nameBits) | (name + 1);
  }
  const prefixes = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(beginnings.size, 4))));
  for (const hash of beginnings) {
    const bit = hash & (prefixes.length * 32 - 1);
    prefixes[bit >>> 5] = (prefixes[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return packFile(
    'names',
    new Map([
      ['keys', bytesOf(keys)],
      ['checks', bytesOf(checks)],
      ['values', bytesOf(values)],
      ['prefixes', bytesOf(prefixes)],
      ['kinds', Uint8Array.from(names, ({ kind }) => (kind === 'person' ? 0 : 1))],
      ['articles', bytesOf(Uint32Array.from(names, ({ article }) => article))],
      ...packStrings(
        'names',
        names.map(({ name }) => name),
      ),
    ]),
  );
};

/** Hashes of all tokens as one phrase; undefined for one too long, or of nothing but ordinary words. */
const hashPhrase = (
  tokens: Tokens,
  visit: (beginning: number) => void,
): { readonly hash: number; readonly check: number } | undefined => {
  let hash = 0;
  let check = 0;
  let length = 0;
  let tells = false;
  for (let i = 0; i < tokens.count; i++) {
    if (isSkipped(tokens, i)) continue;
    length += 1;
    tells ||= ((tokens.flags[i] ?? 0) & TokenFlag.word) !== 0 && !isStopWord(tokens.hashes[i] ?? 0);
  }
  if (!tells || length > longestAlias) return undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (isSkipped(tokens, i)) continue;
    hash = extendPhrase(hash, tokens, i);
    check = extendCheck(check, tokens, i);
    visit(hash);
  }
  return { hash, check };
};

/** Position of a name in one dataset. */
export type NameIndex = number;

/** The people and places that only a dataset knows, read in place. */
export class ImportedNames {
  readonly #keys: Uint32Array;
  readonly #checks: Uint32Array;
  readonly #values: Uint32Array;
  readonly #prefixes: Uint32Array;
  readonly #kinds: Uint8Array;
  readonly #articles: Uint32Array;
  readonly #names: StringPool;

  /** Throws DataFileError. */
  constructor(file: ArrayBuffer) {
    const sections = openFile('names', file);
    this.#keys = words32(section(sections, 'keys'));
    this.#checks = words32(section(sections, 'checks'));
    this.#values = words32(section(sections, 'values'));
    this.#prefixes = words32(section(sections, 'prefixes'));
    this.#kinds = section(sections, 'kinds');
    this.#articles = words32(section(sections, 'articles'));
    this.#names = new StringPool(sections, 'names');
  }

  get size(): number {
    return this.#kinds.length;
  }

  nameOf(name: NameIndex): string {
    return this.#names.at(name);
  }

  kindOf(name: NameIndex): Kind {
    return this.#kinds[name] === 0 ? 'person' : 'place';
  }

  /** The article on it. */
  articleOf(name: NameIndex): number {
    return this.#articles[name] ?? 0;
  }

  /** The name whose article is at this position, or -1. Names are in the order of their articles. */
  ofArticle(article: number): NameIndex {
    return this.#articles.indexOf(article);
  }

  /**
   * Calls back with the longest names of a text, none overlapping: tokens from the first to before the second. Names
   * are written with a capital; a single word at the start of a sentence says nothing.
   */
  find(tokens: Tokens, visit: (from: number, to: number, name: NameIndex, confidence: number) => void): void {
    for (let from = 0; from < tokens.count;) {
      const flags = tokens.flags[from] ?? 0;
      const match = (flags & TokenFlag.capital) === 0 ? undefined : this.#longest(tokens, from);
      if (match) visit(from, match.to, (match.value & nameMask) - 1, (match.value >>> nameBits) / 255);
      from = match?.to ?? from + 1;
    }
  }

  #longest(tokens: Tokens, from: number): { readonly to: number; readonly value: number } | undefined {
    let hash = 0;
    let check = 0;
    let length = 0;
    let best: { readonly to: number; readonly value: number } | undefined;
    for (let i = from; i < tokens.count && length < longestAlias; i++) {
      if (i > from && ((tokens.flags[i] ?? 0) & TokenFlag.lineStart) !== 0) break;
      if (isSkipped(tokens, i)) continue;
      hash = extendPhrase(hash, tokens, i);
      check = extendCheck(check, tokens, i);
      length += 1;
      const bit = hash & (this.#prefixes.length * 32 - 1);
      if (((this.#prefixes[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) break;
      const value = this.#lookUp(hash, check);
      if (value !== 0) best = { to: i + 1, value };
    }
    return best;
  }

  #lookUp(hash: number, check: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    for (let value = this.#values[slot] ?? 0; value !== 0; value = this.#values[slot] ?? 0) {
      if (this.#keys[slot] === hash && this.#checks[slot] === check) return value;
      slot = (slot + 1) & mask;
    }
    return 0;
  }
}
