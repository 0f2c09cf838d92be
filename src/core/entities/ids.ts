import { decodeVarints, encodeVarints } from '../dataset/varints.ts';
import { section, words16, type Sections } from '../dataset/file.ts';
import { runningSums } from '../dataset/strings.ts';
import { finish, seed, step } from '../text/hash.ts';

const hashOf = (id: string): number => {
  let hash = seed;
  for (let i = 0; i < id.length; i++) hash = step(hash, id.charCodeAt(i));
  return finish(hash);
};

/** Ids in a bucket, about. */
const perBucket = 4;

/**
 * The sections by which ids are found: positions of ids in buckets by hash, a power of two of them. `id.counts`
 * (varints) tells how many a bucket has, `id.low` u16 and `id.high` u8 are their positions.
 */
export const packIds = (ids: readonly string[]): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] => {
  const buckets: number[][] = Array.from(
    { length: 2 ** Math.ceil(Math.log2(Math.max(ids.length / perBucket, 2))) },
    () => [],
  );
  for (const [index, id] of ids.entries()) buckets[hashOf(id) & (buckets.length - 1)]?.push(index);
  const positions = buckets.flat();
  return [
    ['id.counts', encodeVarints(buckets.map(({ length }) => length))],
    ['id.low', new Uint8Array(Uint16Array.from(positions, (position) => position & 0xffff).buffer)],
    ['id.high', Uint8Array.from(positions, (position) => position >>> 16)],
  ];
};

/** Finds positions by id. */
export class IdIndex {
  readonly #ends: Uint32Array;
  readonly #low: Uint16Array;
  readonly #high: Uint8Array;

  constructor(
    sections: Sections,
    /** The id at a position. */
    private readonly idAt: (position: number) => string,
  ) {
    this.#ends = runningSums(decodeVarints(section(sections, 'id.counts')));
    this.#low = words16(section(sections, 'id.low'));
    this.#high = section(sections, 'id.high');
  }

  /** Position of an id, or -1. */
  find(id: string): number {
    const bucket = hashOf(id) & (this.#ends.length - 1);
    const end = this.#ends[bucket] ?? 0;
    for (let i = bucket === 0 ? 0 : (this.#ends[bucket - 1] ?? 0); i < end; i++) {
      const position = ((this.#high[i] ?? 0) << 16) | (this.#low[i] ?? 0);
      if (this.idAt(position) === id) return position;
    }
    return -1;
  }
}
