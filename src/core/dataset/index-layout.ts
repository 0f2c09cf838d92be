import type { ArticleKind } from '../article.ts';

/**
 * How the article index is packed. `a` articles, `e` entities of the table it was made for:
 * - `made-for` u32[1]: checksum of that entity table
 * - `ids`, `titles`, `dates`, `as-of`, `sources`: string pools; `sources` holds each once, `source` u16[a] points into it
 * - `kind` u8[a]: position in `articleKinds`
 * - `entity.counts` (e varints), `entity.postings` u32[]: per entity its articles, see the masks below
 * - `article.counts` (a varints), `article.postings` u32[]: the same by article, with entities in place of articles
 * - `term.keys` u32[s], `term.counts` (s varints), `term.postings` (varints): open addressing by token hash; a posting
 *   is the gap to the article before it and how often the article holds the word (see `terms.ts`)
 * - `lengths` u16[a]: words of the text
 */
export const articleKinds: readonly ArticleKind[] = [
  'person',
  'place',
  'event',
  'topic',
  'profile',
  'speech',
];

/** A posting is 24 bits of article or entity over 8 bits of weight: its role, over how often it is mentioned. */
export const postingShift = 8;
/** The article is about this entity first of all. */
export const roleMain = 0x80;
/** The article is about this entity too. */
export const roleAbout = 0x40;

/** The bits of how often the article mentions the entity. */
export const roleCountMask = 0x3f;

/** Articles in one file of texts. */
export const articlesPerTextFile = 64;
