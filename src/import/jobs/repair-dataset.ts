import { articlesPerBlock } from '../../core/imported/blocks.ts';
import { openDatasetFiles, storagePrefix, type DatasetFiles } from '../../shared/datasets/database.ts';
import type { ImportEvent } from '../../shared/datasets/import-messages.ts';
import type { UnfinishedImport } from '../../shared/datasets/schema.ts';
import type { Control } from '../control.ts';
import { ProgressReporter } from '../progress.ts';
import type { Reading } from '../reading.ts';
import { findDataset, noteImport } from '../store/catalogue.ts';
import { failed } from './failed.ts';
import { importReadings } from './import-readings.ts';
import { recordOf, storedArticles } from './stored-articles.ts';

/** Builds a dataset anew from those of its articles that can be read, in place of the damaged one. */
export const repairDataset = async (
  id: string,
  control: Control,
  tell: (event: ImportEvent) => void,
): Promise<ImportEvent> => {
  const dataset = await findDataset(id);
  if (!dataset) return failed('not-found', id);
  const { name, licence, language, colour } = dataset;
  const unfinished: UnfinishedImport = {
    id,
    storage: `${storagePrefix}${crypto.randomUUID()}`,
    choices: { name, licence, language, colour, replaces: id },
    // It has no source files: broken off, it can only be discarded, and the damaged dataset is still there.
    files: dataset.files.map((file) => ({ name: file, size: -1, lastModified: 0, head: '' })),
    started: Date.now(),
    articles: 0,
  };
  await noteImport(unfinished);
  const progress = new ProgressReporter(dataset.articles, control, tell);
  const files = await openDatasetFiles(dataset.storage);
  try {
    const readings = readableArticles(files, dataset.articles, name, (articles) => {
      progress.bytes += articles;
    });
    return await importReadings(unfinished, readings, control, progress);
  } finally {
    files.close();
  }
};

async function* readableArticles(
  files: DatasetFiles,
  articles: number,
  file: string,
  read: (articles: number) => void,
): AsyncGenerator<Reading, void, undefined> {
  let record = 0;
  for await (const block of storedArticles(files, articles)) {
    const whole = 'damaged' in block ? [] : block;
    if ('damaged' in block) {
      const where = { file, record: block.damaged * articlesPerBlock + 1 };
      yield { problem: { code: 'file-unreadable', where, detail: `${articlesPerBlock}` } };
      record += articlesPerBlock;
    }
    read(whole.length);
    for (const json of whole) {
      record += 1;
      yield { record: recordOf(json), where: { file, record } };
    }
  }
}
