import { bytesOf, packFile } from '../dataset/file.ts';
import { packStrings } from '../dataset/strings.ts';
import type { EntityRecord } from '../entity.ts';
import { Tokens, tokenise } from '../text/tokens.ts';
import { contextWords } from './context.ts';
import { idSlots } from './ids.ts';
import {
  candidateCapitals,
  candidateLast,
  candidateStrengthMask,
  candidateStrengthShift,
  longestAlias,
  placeTypes,
  prefixBits,
  unknown16,
  valueCheckShift,
} from './layout.ts';
import { extendCheck, extendPhrase, isSkipped } from './phrases.ts';
import { surfaceOf } from './surface.ts';

interface Alias {
  readonly hash: number;
  readonly check: number;
  readonly candidates: Map<number, { strength: number; capitals: boolean }>;
}

/** Packs entities into the file that detection and linking load. Position in `records` becomes the entity's index. */
export const encodeEntities = (records: readonly EntityRecord[]): Uint8Array<ArrayBuffer> => {
  const { aliases, prefixes } = collectAliases(records);
  const ids = records.map((record) => record.id);
  const byId = new Map(ids.map((id, index) => [id, index]));
  const country = new Uint32Array(records.length);
  for (const [index, record] of records.entries()) {
    country[index] = record.country === undefined ? 0 : (byId.get(record.country) ?? -1) + 1;
  }
  const regions = regionIndex(records);
  const region = Uint32Array.from(
    records,
    (record) => regions.get(regionKey(record.country, record.region)) ?? 0,
  );
  const context = packContext(records);
  const { keys, values, candidates } = packAliases(aliases, records);
  return packFile(
    'entities',
    new Map([
      ['slot.keys', bytesOf(keys)],
      ['slot.values', bytesOf(values)],
      ['candidates', bytesOf(candidates)],
      ['prefixes', bytesOf(prefixes)],
      ['prominence', Uint8Array.from(records, (record) => Math.round(record.prominence * 255))],
      ['kind', Uint8Array.from(records, kindCode)],
      ['latitude', bytesOf(Int16Array.from(records, (record) => hundredths(record.coordinates?.[0])))],
      ['longitude', bytesOf(Int16Array.from(records, (record) => hundredths(record.coordinates?.[1])))],
      ['born', bytesOf(Int16Array.from(records, (record) => record.born ?? unknown16))],
      ['died', bytesOf(Int16Array.from(records, (record) => record.died ?? unknown16))],
      ['country', bytesOf(country)],
      ['region', bytesOf(region)],
      ['context.ends', bytesOf(context.ends)],
      ['context.words', bytesOf(context.words)],
      ['id.slots', bytesOf(idSlots(ids))],
      ...packStrings(
        'names',
        records.map((record) => record.name),
      ),
      ...packStrings('ids', ids),
    ]),
  );
};

const kindCode = (record: EntityRecord): number =>
  record.kind === 'person' ? 0 : 1 + placeTypes.indexOf(record.placeType ?? 'site');

const hundredths = (degrees: number | undefined): number =>
  degrees === undefined ? unknown16 : Math.round(degrees * 100);

const regionKey = (country: string | undefined, name: string | undefined): string => `${country}/${name}`;

/** Positions + 1 of the first-level regions by country and name. */
const regionIndex = (records: readonly EntityRecord[]): ReadonlyMap<string, number> =>
  new Map(
    records.flatMap((record, index) =>
      record.placeType === 'region' ? [[regionKey(record.country, surfaceOf(record.name)), index + 1]] : [],
    ),
  );

const packContext = (
  records: readonly EntityRecord[],
): { ends: Uint32Array<ArrayBuffer>; words: Uint16Array<ArrayBuffer> } => {
  const tokens = new Tokens();
  const words: number[] = [];
  const ends = records.map((record) => {
    const described = [record.description, record.occupation, record.region].filter(Boolean).join(' ');
    words.push(...contextWords(described, tokens));
    return words.length;
  });
  return { ends: Uint32Array.from(ends), words: Uint16Array.from(words) };
};

const collectAliases = (
  records: readonly EntityRecord[],
): { aliases: Map<string, Alias>; prefixes: Uint32Array<ArrayBuffer> } => {
  const aliases = new Map<string, Alias>();
  const prefixes = new Uint32Array(prefixBits / 32);
  const tokens = new Tokens();
  const add = (text: string, entity: number, strength: number): void => {
    tokenise(text, tokens);
    let hash = 0;
    let check = 0;
    let length = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (isSkipped(tokens, i)) continue;
      hash = extendPhrase(hash, tokens, i);
      check = extendCheck(check, tokens, i);
      length += 1;
      const bit = hash & (prefixBits - 1);
      prefixes[bit >>> 5] = (prefixes[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    if (length === 0 || length > longestAlias) return;
    const key = `${hash}:${check}`;
    const alias = aliases.get(key) ?? { hash, check, candidates: new Map() };
    aliases.set(key, alias);
    const before = alias.candidates.get(entity);
    if (before !== undefined && before.strength >= strength) return;
    alias.candidates.set(entity, { strength, capitals: text.length > 1 && !/\p{Ll}/u.test(text) });
  };
  for (const [index, record] of records.entries()) {
    add(surfaceOf(record.name), index, 1);
    for (const alias of record.aliases) add(alias.text, index, alias.strength);
  }
  return { aliases, prefixes };
};

const packAliases = (
  aliases: ReadonlyMap<string, Alias>,
  records: readonly EntityRecord[],
): {
  keys: Uint32Array<ArrayBuffer>;
  values: Uint32Array<ArrayBuffer>;
  candidates: Uint32Array<ArrayBuffer>;
} => {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(aliases.size, 8) * 1.5));
  const keys = new Uint32Array(slots);
  const values = new Uint32Array(slots);
  const candidates: number[] = [];
  for (const { hash, check, candidates: sharing } of aliases.values()) {
    const ordered = [...sharing].sort(
      ([a, one], [b, other]) =>
        other.strength * (records[b]?.prominence ?? 0) - one.strength * (records[a]?.prominence ?? 0) ||
        a - b,
    );
    let slot = hash & (slots - 1);
    while (values[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = hash;
    values[slot] = (((check & 0xfff) << valueCheckShift) | (candidates.length + 1)) >>> 0;
    for (const [position, [entity, { strength, capitals }]] of ordered.entries()) {
      const quantised = Math.max(1, Math.round(strength * candidateStrengthMask));
      const last = position === ordered.length - 1 ? candidateLast : 0;
      candidates.push(
        ((quantised << candidateStrengthShift) | entity | (capitals ? candidateCapitals : 0) | last) >>> 0,
      );
    }
  }
  return { keys, values, candidates: Uint32Array.from(candidates) };
};
