/** The parts of an article that search looks into. */
export const searchFields = ['title', 'text'] as const;

/** A part of an article with an index of its own. */
export type SearchField = (typeof searchFields)[number];

/**
 * How the full-text index is packed: in columns, which compress well and are read in place. `a` articles, `w` words in
 * the order of their bytes:
 * - `ids`: string pool of the articles' ids
 * - `words.shared` u8[w], `words.rest` u8[w], `words.utf8`: of each word how many bytes it shares with the one before,
 *   how many follow, and those
 * - `<field>.lengths` u16[a]: how many different words the field of an article has
 * - `<field>.sizes`: varints, bytes of postings of each word; `<field>.postings`: see `postings.ts`
 */
export const longestWordBytes = 255;
