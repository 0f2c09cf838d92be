import type { PlaceType } from '../entity.ts';

/**
 * How the entity table is packed. Sections, all little-endian; `n` entities, `s` slots (a power of two):
 * - `slot.keys` u32[s], `slot.values` u32[s]: open addressing by phrase hash, linear probing. A value is 12 bits of
 *   the check hash over 20 bits of "first candidate + 1"; 0 is an empty slot.
 * - `candidates` u32[]: runs of entities that share an alias, likeliest first; see the masks below.
 * - `prefixes` u32[]: a bit set over phrase hashes of all beginnings of aliases, so that a walk stops early.
 * - `prominence` u8[n], `kind` u8[n] (0 person, 1 + position in `placeTypes` for places)
 * - `latitude`, `longitude` i16[n] in hundredths of a degree, `unknown16` where unknown; `born`, `died` i16[n] likewise
 * - `country` u32[n]: entity + 1 of the country, 0 where unknown
 * - `region` u32[n]: entity + 1 of the first-level region that a place lies in, 0 where unknown
 * - `context.ends` u32[n], `context.words` u16[]: hashes of the telling words of its description, ascending
 * - `names`: string pool of canonical names; `ids`: of the ids
 * - `id.slots` u32[]: entity + 1 by hash of the id, open addressing
 */
export const placeTypes: readonly PlaceType[] = ['country', 'region', 'city', 'water', 'land', 'site'];

export const candidateEntityMask = 0xf_ffff;
export const candidateStrengthShift = 20;
export const candidateStrengthMask = 0x7f;
/** The alias is written in capitals only ("UAE"), and does not match "Uae". */
export const candidateCapitals = 1 << 27;
/** The last candidate of its run. */
export const candidateLast = 0x8000_0000;

export const valueOffsetMask = 0xf_ffff;
export const valueCheckShift = 20;

export const unknown16 = -32_768;
export const prefixBits = 1 << 21;
/** Aliases of more tokens are left out. */
export const longestAlias = 8;
