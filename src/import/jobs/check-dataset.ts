import { openFile, type FileKind } from '../../core/dataset/file.ts';
import { articlesPerBlock, wholeBuffer } from '../../core/imported/blocks.ts';
import { Dictionary, postingsPerBlock } from '../../core/imported/dictionary.ts';
import { openDatasetFiles, type DatasetFiles } from '../../shared/datasets/database.ts';
import type { ImportEvent } from '../../shared/datasets/import-messages.ts';
import type { Control } from '../control.ts';
import { ProgressReporter } from '../progress.ts';
import { findDataset } from '../store/catalogue.ts';
import { failed } from './failed.ts';

/** Reads every stored file of a dataset and compares checksums. */
export const checkDataset = async (
  id: string,
  control: Control,
  tell: (event: ImportEvent) => void,
): Promise<ImportEvent> => {
  const dataset = await findDataset(id);
  if (!dataset) return failed('not-found', id);
  const progress = new ProgressReporter(dataset.bytes, control, tell);
  progress.phase = 'checking';
  const files = await openDatasetFiles(dataset.storage);
  let count = 0;
  const damaged: string[] = [];
  const look = (kind: FileKind, name: string, bytes: Uint8Array<ArrayBuffer> | undefined): boolean => {
    count += 1;
    progress.bytes += bytes?.length ?? 0;
    if (bytes && isWhole(kind, bytes)) return true;
    damaged.push(name);
    return false;
  };
  try {
    for (const name of ['dictionary', 'names', 'contents'] as const) {
      look(name, name, await files.get('files', name));
    }
    for (const { store, kind, blocks } of await expected(files, dataset.articles)) {
      for (let number = 0; number < blocks; number++) {
        look(kind, `${store} ${number}`, await files.get(store, number));
        if (number % 64 !== 0) continue;
        progress.tell(false);
        await control.turn();
      }
    }
  } finally {
    files.close();
  }
  return { event: 'checked', files: count, damaged };
};

interface Expected {
  readonly store: 'articles' | 'words' | 'titles';
  readonly kind: FileKind;
  readonly blocks: number;
}

/** The blocks that there must be. Without a dictionary nobody knows how many there are of postings. */
const expected = async (files: DatasetFiles, articles: number): Promise<readonly Expected[]> => {
  const blocks: Expected[] = [
    { store: 'articles', kind: 'articles', blocks: Math.ceil(articles / articlesPerBlock) },
  ];
  const bytes = await files.get('files', 'dictionary');
  if (!bytes || !isWhole('dictionary', bytes)) return blocks;
  const dictionary = new Dictionary(wholeBuffer(bytes));
  const last = dictionary.words.length - 1;
  const count = (field: 'text' | 'title'): number =>
    last < 0 ? 0 : Math.ceil(dictionary.range(field, last).end / postingsPerBlock);
  return [
    ...blocks,
    { store: 'words', kind: 'postings', blocks: count('text') },
    { store: 'titles', kind: 'postings', blocks: count('title') },
  ];
};

const isWhole = (kind: FileKind, bytes: Uint8Array<ArrayBuffer>): boolean => {
  try {
    openFile(kind, wholeBuffer(bytes));
    return true;
  } catch {
    return false;
  }
};
