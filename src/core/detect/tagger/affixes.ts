import { foldUnit } from '../../text/fold.ts';
import { seed, step } from '../../text/hash.ts';
import { affixesPerToken } from './observations.ts';

const beginnings = 2;
const endings = affixesPerToken - beginnings;

/**
 * Hashes of a token's first two and three letters and of its last one to four, folded, into position `token` of `out`.
 * A shorter token repeats its longest.
 */
export const writeAffixes = (
  text: string,
  start: number,
  end: number,
  out: Uint32Array,
  token: number,
): void => {
  const at = token * affixesPerToken;
  let hash = seed;
  let letters = 0;
  for (let i = start; i < end && letters <= beginnings; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit < 0) continue;
    hash = step(hash, unit);
    letters += 1;
    if (letters >= 2) out[at + letters - 2] = hash;
  }
  for (let missing = Math.max(letters, 1); missing <= beginnings; missing++) out[at + missing - 1] = hash;
  hash = seed + 1;
  letters = 0;
  for (let i = end - 1; i >= start && letters < endings; i--) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit < 0) continue;
    hash = step(hash, unit);
    out[at + beginnings + letters] = hash;
    letters += 1;
  }
  for (; letters < endings; letters++) out[at + beginnings + letters] = hash;
};
