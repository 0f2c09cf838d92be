import type { PlaceType } from '../entity.ts';

/**
 * How the entity table is packed, small for the download. Sections, all little-endian; `n` entities:
 * - aliases in buckets by the low bits of their phrase hash: `alias.counts` (varints) aliases a bucket, then for each
 *   alias `alias.hashes` u16, the upper bits of its hash, and `alias.checks` u8, the lower bits of its check hash
 * - `candidates` u32[]: for each alias the run of entities that share it, likeliest first; see the masks below.
 * - `prefixes` u32[]: a bit set over phrase hashes of all beginnings of aliases, so that a walk stops early.
 * - `prominence` u8[n], `kind` u8[n] (0 person, 1 + position in `placeTypes` for places)
 * - `latitude` (n varints), 0 where unknown, `longitude` (varints, of the known ones): see `coordinates.ts`
 * - `born`, `died` i16[n]: years, `unknown16` where unknown
 * - `areas` (n varints): position in the list of areas; of each of those `area.countries` (varints), entity + 1 of the
 *   country, and `area.regions` (varints), entity + 1 of the first-level region, 0 where unknown (`areas.ts`)
 * - `context.counts` (n varints), `context.words` u16[]: hashes of the telling words of its description, ascending,
 *   without those of its region's name
 * - `adjectives.hashes` u32[m], `adjectives.countries` u32[m]: phrases that speak of a country (`adjectives.ts`)
 * - `names`: string pool of canonical names, of which the ids are made (`slug.ts`)
 * - `id.*`: entities in buckets by the hash of their id (`ids.ts`)
 */
export const placeTypes: readonly PlaceType[] = ['country', 'region', 'city', 'water', 'land', 'site'];

/** A candidate is 20 bits of entity, seven of strength, a bit for capitals, and the top bit at the end of a run. */
export const candidateEntityMask = 0xf_ffff;

/** How strongly the alias means the entity, in 127ths. */
export const candidateStrengthShift = 20;
export const candidateStrengthMask = 0x7f;
/** The alias is written in capitals only ("UAE"), and does not match "Uae". */
export const candidateCapitals = 1 << 27;
/** The last candidate of its run. */
export const candidateLast = 0x8000_0000;

/** Upper 16 bits of a hash remain to be kept in each bucket. */
export const aliasBuckets = 1 << 16;

/** In place of a year that is not known. */
export const unknown16 = -32_768;

/** Size of the bit set `prefixes`, in bits. */
export const prefixBits = 1 << 21;
/** Aliases of more tokens are left out. */
export const longestAlias = 8;
