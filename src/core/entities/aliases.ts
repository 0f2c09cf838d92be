import { bytesOf, section, words16, words32, type Sections } from '../dataset/file.ts';
import { runningSums } from '../dataset/strings.ts';
import { decodeVarints, encodeVarints } from '../dataset/varints.ts';
import type { EntityRecord } from '../entity.ts';
import type { EntityIndex } from '../mention.ts';
import {
  aliasBuckets,
  candidateCapitals,
  candidateLast,
  candidateStrengthMask,
  candidateStrengthShift,
} from './layout.ts';

/** Words that name one entity or several. */
export interface Alias {
  readonly hash: number;
  readonly check: number;
  readonly candidates: Map<EntityIndex, { strength: number; capitals: boolean }>;
}

/** The sections by which aliases are found: see `layout.ts`. */
export const packAliases = (
  aliases: readonly Alias[],
  records: readonly EntityRecord[],
): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] => {
  const buckets: Alias[][] = Array.from({ length: aliasBuckets }, () => []);
  for (const alias of aliases) buckets[alias.hash & (aliasBuckets - 1)]?.push(alias);
  const ordered = buckets.flat();
  return [
    ['alias.counts', encodeVarints(buckets.map(({ length }) => length))],
    ['alias.hashes', bytesOf(Uint16Array.from(ordered, ({ hash }) => hash >>> 16))],
    ['alias.checks', Uint8Array.from(ordered, ({ check }) => check & 0xff)],
    ['candidates', bytesOf(Uint32Array.from(ordered.flatMap((alias) => runOf(alias, records))))],
  ];
};

/** The packed candidates of an alias, likeliest first. */
const runOf = ({ candidates }: Alias, records: readonly EntityRecord[]): number[] => {
  const weight = (entity: EntityIndex, strength: number): number =>
    strength * (records[entity]?.prominence ?? 0);
  const ordered = [...candidates].sort(
    ([a, one], [b, other]) => weight(b, other.strength) - weight(a, one.strength) || a - b,
  );
  return ordered.map(([entity, { strength, capitals }], position) => {
    const quantised = Math.max(1, Math.round(strength * candidateStrengthMask));
    const last = position === ordered.length - 1 ? candidateLast : 0;
    return ((quantised << candidateStrengthShift) | entity | (capitals ? candidateCapitals : 0) | last) >>> 0;
  });
};

/** Finds the run of candidates of an alias by its hashes. Nothing is allocated by a look-up. */
export class AliasIndex {
  readonly #ends: Uint32Array;
  readonly #hashes: Uint16Array;
  readonly #checks: Uint8Array;
  readonly #runs: Uint32Array;
  readonly candidates: Uint32Array;

  constructor(sections: Sections) {
    this.#ends = runningSums(decodeVarints(section(sections, 'alias.counts')));
    this.#hashes = words16(section(sections, 'alias.hashes'));
    this.#checks = section(sections, 'alias.checks');
    this.candidates = words32(section(sections, 'candidates'));
    this.#runs = runStarts(this.candidates, this.#checks.length);
  }

  /** Position in `candidates` of the alias's first, or -1. */
  find(hash: number, check: number): number {
    const bucket = hash & (aliasBuckets - 1);
    const end = this.#ends[bucket] ?? 0;
    for (let i = bucket === 0 ? 0 : (this.#ends[bucket - 1] ?? 0); i < end; i++) {
      if (this.#hashes[i] === hash >>> 16 && this.#checks[i] === (check & 0xff)) return this.#runs[i] ?? -1;
    }
    return -1;
  }
}

const runStarts = (candidates: Uint32Array, aliases: number): Uint32Array => {
  const starts = new Uint32Array(aliases);
  let alias = 0;
  for (let i = 0; i < candidates.length; i++) {
    if (((candidates[i] ?? 0) & candidateLast) === 0) continue;
    alias += 1;
    if (alias < aliases) starts[alias] = i + 1;
  }
  return starts;
};
