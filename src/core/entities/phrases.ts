import { finish, seed, step } from '../text/hash.ts';
import { extend } from '../text/hash.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';

const hyphen = finish(step(seed, 0x2d));

/** Hyphens inside names count as nothing: "Saint-Denis" and "Saint Denis" are one phrase. */
export const isSkipped = (tokens: Tokens, index: number): boolean =>
  tokens.hashes[index] === hyphen && ((tokens.flags[index] ?? 0) & TokenFlag.glued) !== 0;

/** Hash of a phrase after one more token. */
export const extendPhrase = (phrase: number, tokens: Tokens, index: number): number =>
  extend(phrase, tokens.hashes[index] ?? 0);

/** The same for the check hash. */
export const extendCheck = (check: number, tokens: Tokens, index: number): number =>
  extend(check, tokens.checks[index] ?? 0);
