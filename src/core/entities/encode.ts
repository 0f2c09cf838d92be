import { bytesOf, packFile } from '../dataset/file.ts';
import { packStrings } from '../dataset/strings.ts';
import { encodeVarints } from '../dataset/varints.ts';
import type { EntityRecord } from '../entity.ts';
import { Tokens, tokenise } from '../text/tokens.ts';
import { contextWords } from './context.ts';
import { packAdjectives } from './adjectives.ts';
import { packAliases, type Alias } from './aliases.ts';
import { packAreas } from './areas.ts';
import { longestAlias, placeTypes, prefixBits, unknown16 } from './layout.ts';
import { extendCheck, extendPhrase, isSkipped } from './phrases.ts';
import { slug } from './slug.ts';
import { surfaceOf } from './surface.ts';

/**
 * Packs entities into the file that detection and linking load. Position in `records` becomes the entity's index. Ids
 * are not packed: they are made of the names. Throws where one is not.
 */
export const encodeEntities = (records: readonly EntityRecord[]): Uint8Array<ArrayBuffer> => {
  for (const { id, name } of records) {
    if (id !== slug(name)) throw new RangeError(`the id ${id} is not what the name ${name} makes`);
  }
  const { aliases, prefixes } = collectAliases(records);
  const context = packContext(records);
  return packFile(
    'entities',
    new Map([
      ...packAliases([...aliases.values()], records),
      ['prefixes', bytesOf(prefixes)],
      ['prominence', Uint8Array.from(records, (record) => Math.round(record.prominence * 255))],
      ['kind', Uint8Array.from(records, kindCode)],
      ['latitude', bytesOf(Int16Array.from(records, (record) => hundredths(record.coordinates?.[0])))],
      ['longitude', bytesOf(Int16Array.from(records, (record) => hundredths(record.coordinates?.[1])))],
      ['born', bytesOf(Int16Array.from(records, (record) => record.born ?? unknown16))],
      ['died', bytesOf(Int16Array.from(records, (record) => record.died ?? unknown16))],
      ...packAreas(records),
      ['context.counts', encodeVarints(context.counts)],
      ['context.words', bytesOf(context.words)],
      ...packAdjectives(records),
      ...packStrings(
        'names',
        records.map((record) => record.name),
      ),
    ]),
  );
};

const kindCode = (record: EntityRecord): number =>
  record.kind === 'person' ? 0 : 1 + placeTypes.indexOf(record.placeType ?? 'site');

const hundredths = (degrees: number | undefined): number =>
  degrees === undefined ? unknown16 : Math.round(degrees * 100);

const packContext = (
  records: readonly EntityRecord[],
): { counts: readonly number[]; words: Uint16Array<ArrayBuffer> } => {
  const tokens = new Tokens();
  const words: number[] = [];
  const counts = records.map((record) => {
    const described = [record.description, record.occupation, record.region, record.context]
      .filter(Boolean)
      .join(' ');
    const telling = contextWords(described, tokens);
    words.push(...telling);
    return telling.length;
  });
  return { counts, words: Uint16Array.from(words) };
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
    const surface = surfaceOf(record.name);
    // A title that tells it from its namesakes says how strongly it is meant by the name without.
    if (!record.aliases.some(({ text }) => text === surface)) add(surface, index, 1);
    for (const alias of record.aliases) add(alias.text, index, alias.strength);
  }
  return { aliases, prefixes };
};
