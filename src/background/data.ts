import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { AnalysisData } from '../core/analyse.ts';
import { fileChecksum } from '../core/dataset/file.ts';
import { DatasetIndex } from '../core/dataset/index.ts';
import { TaggerModel } from '../core/detect/model.ts';
import { EntityDetailsFile } from '../core/entities/details.ts';
import { EntityTable } from '../core/entities/table.ts';
import { worldSchema } from '../shared/world/topology.ts';
import { once } from './once.ts';
import { Recent } from './recent.ts';
import { SearchIndex } from './search/search-index.ts';

/** A packaged file. Throws DataFileError, on its use, where it is not the one this version was built with. */
const packaged = async (name: string): Promise<ArrayBuffer> => {
  const response = await fetch(browser.runtime.getURL(`data/${name}`));
  return response.arrayBuffer();
};

/** The packaged data that every answer needs, opened once in the life of the background. */
export interface Data extends AnalysisData {
  readonly index: DatasetIndex;
}

/** What every answer needs: entity table, tagger and article index. */
export const ready = once(async (): Promise<Data> => {
  const [entities, model, index] = await Promise.all([
    packaged('entities.bin'),
    packaged('model.bin'),
    packaged('index.bin'),
  ]);
  return {
    table: new EntityTable(entities),
    model: new TaggerModel(model),
    index: new DatasetIndex(index, fileChecksum(entities)),
  };
});

/** Descriptions of entities, for cards. */
export const details = once(async () => new EntityDetailsFile(await packaged('details.bin')));

/** Full-text search: of no use to pages, so it is loaded when the first search asks. */
export const searchIndex = once(async () => new SearchIndex(await packaged('search.bin')));

/** Files of texts kept, of 100 kB each, which is all there are: searches as one types draw on any of them. */
const textFiles = new Recent<number, Promise<ArrayBuffer>>(80);

/** One of the files of article texts. */
export const textFile = (number: number): Promise<ArrayBuffer> => {
  const file = textFiles.get(number) ?? packaged(`texts/${number}.bin`);
  textFiles.set(number, file);
  file.catch(() => textFiles.delete(number));
  return file;
};

/** The world map, for the small maps on cards. Throws where it is not as it was packaged. */
export const world = once(async () => {
  const response = await fetch(browser.runtime.getURL('data/world.json'));
  return v.parse(worldSchema, await response.json());
});
