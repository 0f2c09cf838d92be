import { section, words32, type Sections } from '../dataset/file.ts';
import type { EntityIndex } from '../mention.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import { AliasIndex } from './aliases.ts';
import {
  candidateCapitals,
  candidateEntityMask,
  candidateLast,
  candidateStrengthMask,
  candidateStrengthShift,
  longestAlias,
  prefixBits,
} from './layout.ts';
import { extendCheck, extendPhrase, isSkipped } from './phrases.ts';

/** Position of the first of the entities that share an alias; -1 for none. */
export type CandidateRun = number;

/** Looks up names in the alias table. Nothing is allocated by a look-up. */
export class Gazetteer {
  readonly #aliases: AliasIndex;
  readonly #candidates: Uint32Array;
  readonly #prefixes: Uint32Array;
  /** The candidates of the last match of `longest`. */
  run: CandidateRun = -1;

  constructor(sections: Sections) {
    this.#aliases = new AliasIndex(sections);
    this.#candidates = this.#aliases.candidates;
    this.#prefixes = words32(section(sections, 'prefixes'));
  }

  /**
   * End (exclusive) of the longest alias that begins at token `from` and ends before token `limit`, or `from` where
   * none does; its candidates are then in `run`.
   */
  longest(tokens: Tokens, from: number, limit: number): number {
    let hash = 0;
    let check = 0;
    let length = 0;
    let end = from;
    this.run = -1;
    for (let i = from; i < limit && length < longestAlias; i++) {
      if (i > from && ((tokens.flags[i] ?? 0) & TokenFlag.lineStart) !== 0) break;
      if (isSkipped(tokens, i)) continue;
      hash = extendPhrase(hash, tokens, i);
      check = extendCheck(check, tokens, i);
      length += 1;
      const bit = hash & (prefixBits - 1);
      if (((this.#prefixes[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) break;
      const run = this.#aliases.find(hash, check);
      if (run < 0 || !this.#fitsCase(run, tokens, from, i + 1)) continue;
      end = i + 1;
      this.run = run;
    }
    return end;
  }

  /** The candidates of exactly the tokens from `from` to before `to`. */
  exact(tokens: Tokens, from: number, to: number): CandidateRun {
    let hash = 0;
    let check = 0;
    for (let i = from; i < to; i++) {
      if (isSkipped(tokens, i)) continue;
      hash = extendPhrase(hash, tokens, i);
      check = extendCheck(check, tokens, i);
    }
    const run = this.#aliases.find(hash, check);
    return run >= 0 && this.#fitsCase(run, tokens, from, to) ? run : -1;
  }

  /** The candidates of two tokens that need not be neighbours, as one phrase. */
  exactPair(tokens: Tokens, first: number, second: number): CandidateRun {
    const hash = extendPhrase(extendPhrase(0, tokens, first), tokens, second);
    const check = extendCheck(extendCheck(0, tokens, first), tokens, second);
    return this.#aliases.find(hash, check);
  }

  entityAt(run: CandidateRun): EntityIndex {
    return (this.#candidates[run] ?? 0) & candidateEntityMask;
  }

  /** 0 to 1: see AliasRecord. */
  strengthAt(run: CandidateRun): number {
    return (
      (((this.#candidates[run] ?? 0) >>> candidateStrengthShift) & candidateStrengthMask) /
      candidateStrengthMask
    );
  }

  /** Whether the run ends with this candidate. */
  isLast(run: CandidateRun): boolean {
    return ((this.#candidates[run] ?? candidateLast) & candidateLast) !== 0;
  }

  /** An alias in capitals ("UAE") names nothing in lower case ("Uae"). */
  #fitsCase(run: CandidateRun, tokens: Tokens, from: number, to: number): boolean {
    if (((this.#candidates[run] ?? 0) & candidateCapitals) === 0) return true;
    for (let i = from; i < to; i++) if (((tokens.flags[i] ?? 0) & TokenFlag.hasLower) !== 0) return false;
    return true;
  }
}
