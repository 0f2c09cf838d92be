/**
 * How the linker weighs its evidence: each adds to the logarithm of a candidate's odds. Set by hand and checked
 * against the cases in tests/unit/core/link.
 */
export const weights = {
  /** Per factor e of prominence times strength. */
  prior: 3,
  /** All clear mentions of the page belong to the candidate's country. */
  country: 3,
  /** The page names the first-level region the candidate lies in. */
  region: 2.5,
  /** The text goes on with the region or country the candidate lies in ("Naples, Florida"). */
  containment: 9,
  /** Each telling word that the text shares with the candidate's description, up to three. */
  sharedWord: 0.8,
  /** The page surely means this entity elsewhere, by another name. */
  sure: 1,
} as const;

/** Log odds of "none of these": what a candidate must beat. Names of several words are rarely someone else's. */
export const abstain = {
  place: { oneWord: -5.6, moreWords: -8 },
  person: { oneWord: -2.6, moreWords: -7 },
} as const;

/** Probability below which the linker abstains. */
export const threshold = 0.5;

/** A first look: prior share above which a name is clear without evidence, and counts as evidence for others. */
export const clearShare = 0.8;
