import { bytesOf, packFile } from '../dataset/file.ts';
import { packStrings } from '../dataset/strings.ts';
import { encodeVarints } from '../dataset/varints.ts';
import type { EntityRecord } from '../entity.ts';
import { Tokens, tokenise } from '../text/tokens.ts';
import { contextWords, regionWords } from './context.ts';
import { packCoordinates } from './coordinates.ts';
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
  const areas = packAreas(records);
  const context = packContext(records, areas.regionOf);
  return packFile(
    'entities',
    new Map([
      ...packAliases([...aliases.values()], records),
      ['prefixes', bytesOf(prefixes)],
      ['prominence', Uint8Array.from(records, (record) => Math.round(record.prominence * 255))],
      ['kind', Uint8Array.from(records, kindCode)],
      ...packCoordinates(records, areas.areaOf),
      ['born', bytesOf(Int16Array.from(records, (record) => record.born ?? unknown16))],
      ['died', bytesOf(Int16Array.from(records, (record) => record.died ?? unknown16))],
      ...areas.sections,
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

const packContext = (
  records: readonly EntityRecord[],
  regionOf: readonly number[],
): { counts: readonly number[]; words: Uint16Array<ArrayBuffer> } => {
  const tokens = new Tokens();
  const words: number[] = [];
  const counts = records.map((record, index) => {
    const region = records[(regionOf[index] ?? 0) - 1];
    // The words of a region that is itself in the table are read from its name.
    const told = region === undefined ? record.region : undefined;
    const described = [record.description, record.occupation, told, record.context].filter(Boolean).join(' ');
    const ofRegion = new Set(region === undefined ? [] : regionWords(region.name, tokens));
    const telling = contextWords(described, tokens).filter((word) => !ofRegion.has(word));
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
