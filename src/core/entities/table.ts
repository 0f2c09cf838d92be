import { openFile, section, signed16, words16 } from '../dataset/file.ts';
import { runningSums, StringPool } from '../dataset/strings.ts';
import { decodeVarints } from '../dataset/varints.ts';
import type { EntityId, PlaceType } from '../entity.ts';
import type { EntityIndex, Kind } from '../mention.ts';
import { Tokens } from '../text/tokens.ts';
import { Adjectives } from './adjectives.ts';
import { Areas } from './areas.ts';
import { regionWords } from './context.ts';
import { Coordinates } from './coordinates.ts';
import { Gazetteer } from './gazetteer.ts';
import { IdIndex } from './ids.ts';
import { placeTypes, unknown16 } from './layout.ts';
import { slug } from './slug.ts';

/** All known people and places, read in place from the packed file. */
export class EntityTable {
  readonly gazetteer: Gazetteer;
  readonly #prominence: Uint8Array;
  readonly #kind: Uint8Array;
  readonly #coordinates: Coordinates;
  readonly #born: Int16Array;
  readonly #died: Int16Array;
  readonly #areas: Areas;
  readonly #contextEnds: Uint32Array;
  readonly #contextWords: Uint16Array;
  /** Of regions that were asked for. */
  readonly #regionWords = new Map<EntityIndex, readonly number[]>();
  readonly #adjectives: Adjectives;
  readonly #names: StringPool;
  readonly #ids: IdIndex;

  /** Throws DataFileError where the file is of another version or damaged. */
  constructor(file: ArrayBuffer) {
    const sections = openFile('entities', file);
    this.gazetteer = new Gazetteer(sections);
    this.#prominence = section(sections, 'prominence');
    this.#kind = section(sections, 'kind');
    this.#born = signed16(section(sections, 'born'));
    this.#died = signed16(section(sections, 'died'));
    this.#areas = new Areas(sections);
    this.#coordinates = new Coordinates(sections, this.#areas.numbers);
    this.#contextEnds = runningSums(decodeVarints(section(sections, 'context.counts')));
    this.#contextWords = words16(section(sections, 'context.words'));
    this.#adjectives = new Adjectives(sections);
    this.#names = new StringPool(sections, 'names');
    this.#ids = new IdIndex(this.#names);
  }

  get size(): number {
    return this.#prominence.length;
  }

  idOf(entity: EntityIndex): EntityId {
    return slug(this.nameOf(entity));
  }

  /** The canonical name. */
  nameOf(entity: EntityIndex): string {
    return this.#names.at(entity);
  }

  find(id: EntityId): EntityIndex | undefined {
    const entity = this.#ids.find(id);
    return entity < 0 ? undefined : entity;
  }

  kindOf(entity: EntityIndex): Kind {
    return this.#kind[entity] === 0 ? 'person' : 'place';
  }

  placeTypeOf(entity: EntityIndex): PlaceType | undefined {
    return placeTypes[(this.#kind[entity] ?? 0) - 1];
  }

  /** 0 to 1. */
  prominenceOf(entity: EntityIndex): number {
    return (this.#prominence[entity] ?? 0) / 255;
  }

  /** The country a place lies in or a person belongs to. */
  countryOf(entity: EntityIndex): EntityIndex | undefined {
    return this.#areas.countryOf(entity);
  }

  /** The first-level region that a place lies in. */
  regionOf(entity: EntityIndex): EntityIndex | undefined {
    return this.#areas.regionOf(entity);
  }

  /** How many telling words of the entity and of its region's name a set of words holds, but for some (`contextWord`). */
  sharedContext(entity: EntityIndex, words: ReadonlySet<number>, except: readonly number[] = []): number {
    const end = this.#contextEnds[entity] ?? 0;
    let shared = 0;
    for (let i = entity === 0 ? 0 : (this.#contextEnds[entity - 1] ?? 0); i < end; i++) {
      const word = this.#contextWords[i] ?? -1;
      if (words.has(word) && !except.includes(word)) shared += 1;
    }
    for (const word of this.#wordsOfRegion(entity))
      if (words.has(word) && !except.includes(word)) shared += 1;
    return shared;
  }

  #wordsOfRegion(entity: EntityIndex): readonly number[] {
    const region = this.regionOf(entity);
    if (region === undefined) return [];
    const known = this.#regionWords.get(region);
    if (known !== undefined) return known;
    const words = regionWords(this.nameOf(region), new Tokens());
    this.#regionWords.set(region, words);
    return words;
  }

  /** The country that a word, or two, speak of ("Omani", "Costa Rican"); undefined for other words. */
  countryByAdjective(tokens: Tokens, token: number): EntityIndex | undefined {
    return this.#adjectives.countryAt(tokens, token);
  }

  /** Latitude and longitude in degrees. */
  coordinatesOf(entity: EntityIndex): readonly [number, number] | undefined {
    return this.#coordinates.of(entity);
  }

  /** Years of birth and death. */
  lifeOf(entity: EntityIndex): { readonly born: number | undefined; readonly died: number | undefined } {
    return { born: known(this.#born[entity]), died: known(this.#died[entity]) };
  }
}

const known = (value: number | undefined): number | undefined => (value === unknown16 ? undefined : value);
