import { bytesOf, openFile, packFile, section, words32 } from '../dataset/file.ts';
import { packStrings, StringPool } from '../dataset/strings.ts';
import type { EntityRecord } from '../entity.ts';
import type { EntityIndex } from '../mention.ts';

/** What only a card shows of an entity; loaded when the first card asks. */
export class EntityDetailsFile {
  readonly #descriptions: StringPool;
  readonly #population: Uint32Array;

  /** Throws DataFileError. */
  constructor(file: ArrayBuffer) {
    const sections = openFile('details', file);
    this.#descriptions = new StringPool(sections, 'descriptions');
    this.#population = words32(section(sections, 'population'));
  }

  /** One line, or empty. */
  descriptionOf(entity: EntityIndex): string {
    return this.#descriptions.at(entity);
  }

  /** Of a place, where it is known. */
  populationOf(entity: EntityIndex): number | undefined {
    const population = this.#population[entity] ?? 0;
    return population === 0 ? undefined : population;
  }
}

/** Packs the details of entities, in the order of the entity table. */
export const encodeDetails = (records: readonly EntityRecord[]): Uint8Array<ArrayBuffer> =>
  packFile(
    'details',
    new Map([
      ...packStrings(
        'descriptions',
        records.map((record) => record.description),
      ),
      ['population', bytesOf(Uint32Array.from(records, ({ population }) => population ?? 0))],
    ]),
  );
