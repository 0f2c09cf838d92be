import { openFile, packFile } from '../dataset/file.ts';
import { packStrings, StringPool } from '../dataset/strings.ts';
import type { EntityRecord } from '../entity.ts';
import type { EntityIndex } from '../mention.ts';

/** What only a card shows of an entity; loaded when the first card asks. */
export class EntityDetailsFile {
  readonly #descriptions: StringPool;

  /** Throws DataFileError. */
  constructor(file: ArrayBuffer) {
    this.#descriptions = new StringPool(openFile('details', file), 'descriptions');
  }

  /** One line, or empty. */
  descriptionOf(entity: EntityIndex): string {
    return this.#descriptions.at(entity);
  }
}

/** Packs the details of entities, in the order of the entity table. */
export const encodeDetails = (records: readonly EntityRecord[]): Uint8Array<ArrayBuffer> =>
  packFile(
    'details',
    new Map(
      packStrings(
        'descriptions',
        records.map((record) => record.description),
      ),
    ),
  );
