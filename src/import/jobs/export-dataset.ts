import { openDatasetFiles } from '../../shared/datasets/database.ts';
import type { ImportEvent } from '../../shared/datasets/import-messages.ts';
import type { Dataset } from '../../shared/datasets/schema.ts';
import type { Control } from '../control.ts';
import { ProgressReporter } from '../progress.ts';
import { findDataset } from '../store/catalogue.ts';
import { failed } from './failed.ts';
import { recordOf, storedArticles } from './stored-articles.ts';

/** Characters gathered before they are handed to the browser, which keeps large files on disk. */
const partSize = 4 << 20;

/** A dataset as JSON Lines, as `docs/dataset-format.md` describes them. */
export const exportDataset = async (
  id: string,
  control: Control,
  tell: (event: ImportEvent) => void,
): Promise<ImportEvent> => {
  const dataset = await findDataset(id);
  if (!dataset) return failed('not-found', id);
  const progress = new ProgressReporter(dataset.articles, control, tell);
  progress.phase = 'exporting';
  const files = await openDatasetFiles(dataset.storage);
  try {
    const parts: Blob[] = [];
    let part = '';
    for await (const block of storedArticles(files, dataset.articles)) {
      if ('damaged' in block) return failed('damaged', `block ${block.damaged}`);
      for (const json of block) part += `${exportedLine(json, dataset)}\n`;
      progress.articles += block.length;
      progress.bytes = progress.articles;
      if (part.length < partSize) continue;
      parts.push(new Blob([part]));
      part = '';
      progress.tell(false);
      await control.turn();
    }
    return {
      event: 'exported',
      file: new Blob([...parts, part], { type: 'application/jsonl' }),
      articles: progress.articles,
    };
  } finally {
    files.close();
  }
};

/** With its language, which the file it is put into does not tell otherwise. */
const exportedLine = (json: string, { language }: Dataset): string =>
  JSON.stringify({ language, ...recordOf(json) });
