/**
 * How the linker weighs its evidence: each adds to the logarithm of a candidate's odds. Set by hand and checked
 * against the cases in tests/unit/core/link.
 */
export const weights = {
  /** Per factor e of prominence times strength. */
  prior: 1.1,
  /** Per unit of prominence. */
  fame: 5.7,
  /** All clear mentions of the page belong to the candidate's country. */
  country: 1.9,
  /** The page names the first-level region the candidate lies in, or a place in the candidate. */
  region: 0.6,
  /** The text goes on with the region or country the candidate lies in ("Naples, Florida"). */
  containment: 15,
  /** The text has said elsewhere that these words mean it ("Paris, Texas"). */
  told: 8,
  /** A place that lies in it is named right before it ("Athens, Georgia"). */
  contents: 7,
  /** "the" stands before the name: for waters and mountains. A river is named less often than the state it gave its name. */
  article: 16,
  /** "the" stands before the name: against towns, regions and countries. */
  noArticle: 0.3,
  /** No "the" stands before the name of what is called a river in full. */
  bareRiver: 4,
  /** The text introduces someone of another age or trade. */
  introduction: 20,
  /** The text tells of nothing later than the candidate's birth, and calls the person by one word. */
  unborn: 8,
  /** The same of a person called in full. */
  unbornInFull: 2,
  /** It stands in a row with a place of the same type ("Washington and Oregon"). */
  rowType: 2,
  /** All other names of the text can mean places close by; falls off with distance. */
  near: 18,
  /** Each telling word that the text shares with the candidate's description, up to three. */
  sharedWord: 2.4,
  /** The page surely means this entity elsewhere, by another name. */
  sure: 0.3,
} as const;

/** Kilometres over which `weights.near` falls to a third. */
export const nearKilometres = 100;

/** Log odds of "none of these": what a candidate must beat. Names of several words are rarely someone else's. */
export const abstain = {
  place: { oneWord: -5.5, moreWords: -7 },
  person: { oneWord: -4.2, moreWords: -6 },
} as const;

/** How likely words that detection took for one kind are of the other kind and not of neither. */
export const otherKind = 0.6;

/** Probability below which the linker abstains. */
export const threshold = 0.5;

/** A first look: prior share above which a name is clear without evidence, and counts as evidence for others. */
export const clearShare = 0.8;
