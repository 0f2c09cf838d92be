import { slug } from '../../core/entities/slug.ts';
import { storagePrefix } from '../../shared/datasets/database.ts';
import type { ImportChoices, UnfinishedImport } from '../../shared/datasets/schema.ts';
import { identify, sameFiles } from '../source/identify.ts';
import { findDataset, findImport, isTaken, noteImport } from '../store/catalogue.ts';

/** Notes a new import before anything is stored for it. Undefined where the dataset that it is to replace is gone. */
export const beginImport = async (
  files: readonly File[],
  handles: FileSystemFileHandle[] | undefined,
  choices: ImportChoices,
): Promise<UnfinishedImport | undefined> => {
  const { replaces } = choices;
  if (replaces !== undefined && !(await findDataset(replaces))) return undefined;
  const unfinished: UnfinishedImport = {
    id: replaces ?? (await freeId(choices.name)),
    storage: `${storagePrefix}${crypto.randomUUID()}`,
    choices,
    files: await Promise.all(files.map(identify)),
    ...(handles ? { handles } : {}),
    started: Date.now(),
    articles: 0,
  };
  await noteImport(unfinished);
  return unfinished;
};

/** The import to go on with and its files, in order; or why not. */
export const takeUpImport = async (
  id: string,
  picked: readonly File[],
): Promise<
  { readonly unfinished: UnfinishedImport; readonly files: readonly File[] } | 'not-found' | 'other-files'
> => {
  const unfinished = await findImport(id);
  if (!unfinished) return 'not-found';
  const files = await sameFiles(unfinished.files, picked);
  return files ? { unfinished, files } : 'other-files';
};

const freeId = async (name: string): Promise<string> => {
  const wanted = slug(name).slice(0, 40).replace(/-$/, '') || 'dataset';
  let id = wanted;
  for (let number = 2; await isTaken(id); number++) id = `${wanted}-${number}`;
  return id;
};
