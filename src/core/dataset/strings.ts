import { bytesOf, section, words32, type Sections } from './file.ts';

/** Many strings in two sections, `<name>.ends` and `<name>.utf8`; each is decoded when asked for. */
export class StringPool {
  readonly #ends: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(sections: Sections, name: string) {
    this.#ends = words32(section(sections, `${name}.ends`));
    this.#bytes = section(sections, `${name}.utf8`);
  }

  get length(): number {
    return this.#ends.length;
  }

  /** The string at a position, empty beyond the last. */
  at(index: number): string {
    const start = index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
    return this.#decoder.decode(this.#bytes.subarray(start, this.#ends[index] ?? start));
  }
}

/** The sections that a pool of that name reads. */
export const packStrings = (
  name: string,
  strings: readonly string[],
): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] => {
  const encoder = new TextEncoder();
  const encoded = strings.map((string) => encoder.encode(string));
  const ends = new Uint32Array(strings.length);
  let size = 0;
  for (const [index, bytes] of encoded.entries()) {
    size += bytes.length;
    ends[index] = size;
  }
  const all = new Uint8Array(size);
  for (const [index, bytes] of encoded.entries()) all.set(bytes, (ends[index] ?? 0) - bytes.length);
  return [
    [`${name}.ends`, bytesOf(ends)],
    [`${name}.utf8`, all],
  ];
};
