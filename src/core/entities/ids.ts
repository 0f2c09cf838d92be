import type { StringPool } from '../dataset/strings.ts';
import { finish, seed, step } from '../text/hash.ts';
import { slug } from './slug.ts';

const hashOf = (id: string): number => {
  let hash = seed;
  for (let i = 0; i < id.length; i++) hash = step(hash, id.charCodeAt(i));
  return finish(hash);
};

const hyphen = 0x2d;
const apostrophe = 0x27;
const dot = 0x2e;
const backtick = 0x60;

/**
 * Hash of the id that a name makes, without making it: from its UTF-8 bytes, or -1 where not all of them are ASCII.
 * The same as `hashOf(slug(name))`.
 */
export const hashOfAscii = (name: Uint8Array): number => {
  let hash = seed;
  let isEmpty = true;
  let isParted = false;
  for (let i = 0; i < name.length; i++) {
    let code = name[i] ?? 0;
    if (code >= 0x80) return -1;
    if (code === apostrophe || code === dot || code === backtick) continue;
    if (code >= 0x41 && code <= 0x5a) code |= 0x20;
    if ((code < 0x30 || code > 0x39) && (code < 0x61 || code > 0x7a)) {
      isParted = !isEmpty;
      continue;
    }
    if (isParted) hash = step(hash, hyphen);
    hash = step(hash, code);
    isEmpty = false;
    isParted = false;
  }
  return finish(hash) >>> 0;
};

/** Finds entities by id. Ids are made of names, so none are stored: the first look-up hashes all names, once. */
export class IdIndex {
  readonly #names: StringPool;
  /** First name + 1 of each bucket, a power of two of them, and the next + 1 of each name; 0 for none. */
  #heads = new Uint32Array(0);
  #next = new Uint32Array(0);

  constructor(names: StringPool) {
    this.#names = names;
  }

  /** Position of the name that makes an id, or -1. */
  find(id: string): number {
    if (this.#heads.length === 0) this.#hashNames();
    let position = this.#heads[hashOf(id) & (this.#heads.length - 1)] ?? 0;
    while (position > 0 && slug(this.#names.at(position - 1)) !== id)
      position = this.#next[position - 1] ?? 0;
    return position - 1;
  }

  #hashNames(): void {
    const { length } = this.#names;
    this.#heads = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(length, 2))));
    this.#next = new Uint32Array(length);
    for (let position = 0; position < length; position++) {
      const ascii = hashOfAscii(this.#names.bytesAt(position));
      const bucket = (ascii < 0 ? hashOf(slug(this.#names.at(position))) : ascii) & (this.#heads.length - 1);
      this.#next[position] = this.#heads[bucket] ?? 0;
      this.#heads[bucket] = position + 1;
    }
  }
}
