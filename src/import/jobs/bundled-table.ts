import { EntityTable } from '../../core/entities/table.ts';

/** The bundled people and places, by which articles on them are found; undefined where they cannot be read. */
export const bundledTable = async (): Promise<EntityTable | undefined> => {
  try {
    const response = await fetch(new URL('/data/entities.bin', self.location.href));
    return new EntityTable(await response.arrayBuffer());
  } catch {
    return undefined;
  }
};
