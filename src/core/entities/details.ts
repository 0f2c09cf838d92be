import { bytesOf, openFile, packFile, section, words16 } from '../dataset/file.ts';
import { packStrings, StringPool } from '../dataset/strings.ts';
import type { EntityRecord } from '../entity.ts';
import type { EntityIndex } from '../mention.ts';

/** What only a card shows of an entity; loaded when the first card asks. */
export class EntityDetailsFile {
  readonly #descriptions: StringPool;
  readonly #populations: Uint16Array;

  /** Throws DataFileError. */
  constructor(file: ArrayBuffer) {
    const sections = openFile('details', file);
    this.#descriptions = new StringPool(sections, 'descriptions');
    this.#populations = words16(section(sections, 'populations'));
  }

  /** One line, or empty. */
  descriptionOf(entity: EntityIndex): string {
    return this.#descriptions.at(entity);
  }

  /** Of a place, in three digits, where it is known. */
  populationOf(entity: EntityIndex): number | undefined {
    const packed = this.#populations[entity] ?? 0;
    return packed === 0 ? undefined : (packed % powerStep) * 10 ** Math.floor(packed / powerStep);
  }
}

/** A population is packed as three digits and a power of ten, `digits + power * powerStep`. More is known of none. */
const powerStep = 1000;

const packPopulation = (population: number): number => {
  const power = Math.max(0, Math.floor(Math.log10(population)) - 2);
  const digits = Math.round(population / 10 ** power);
  return digits < powerStep ? digits + power * powerStep : digits / 10 + (power + 1) * powerStep;
};

/** Packs the details of entities, in the order of the entity table. */
export const encodeDetails = (records: readonly EntityRecord[]): Uint8Array<ArrayBuffer> =>
  packFile(
    'details',
    new Map([
      ...packStrings(
        'descriptions',
        records.map((record) => record.description),
      ),
      ['populations', bytesOf(Uint16Array.from(records, ({ population = 0 }) => packPopulation(population)))],
    ]),
  );
