import { section, type Sections } from './file.ts';
import { decodeVarints, encodeVarints } from './varints.ts';

/** Many strings in two sections, `<name>.lengths` (varints, in bytes) and `<name>.utf8`; each is decoded when asked for. */
export class StringPool {
  readonly #ends: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(sections: Sections, name: string) {
    this.#ends = runningSums(decodeVarints(section(sections, `${name}.lengths`)));
    this.#bytes = section(sections, `${name}.utf8`);
  }

  get length(): number {
    return this.#ends.length;
  }

  /** The string at a position, empty beyond the last. */
  at(index: number): string {
    return this.#decoder.decode(this.bytesAt(index));
  }

  /** The same as UTF-8 bytes: a view, not a copy. */
  bytesAt(index: number): Uint8Array {
    const start = index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
    return this.#bytes.subarray(start, this.#ends[index] ?? start);
  }
}

/** The sections that a pool of that name reads. */
export const packStrings = (
  name: string,
  strings: readonly string[],
): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] => {
  const encoder = new TextEncoder();
  const encoded = strings.map((string) => encoder.encode(string));
  const all = new Uint8Array(encoded.reduce((size, { length }) => size + length, 0));
  let end = 0;
  for (const bytes of encoded) {
    all.set(bytes, end);
    end += bytes.length;
  }
  return [
    [`${name}.lengths`, encodeVarints(encoded.map(({ length }) => length))],
    [`${name}.utf8`, all],
  ];
};

/** Turns lengths into ends, in place: each becomes the sum of those up to it. */
export const runningSums = (lengths: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) lengths[i] = sum += lengths[i] ?? 0;
  return lengths;
};
