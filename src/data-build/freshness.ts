import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder, root } from './paths.ts';

/** What the packed data is made from. */
const sources = ['src/core', 'src/data-build', 'src/files', 'src/train/model.bin', 'package-lock.json'];
const stampFile = join(dataFolder, 'stamp');

/** Whether the packed data is there and newer than all it is made from. */
export const isCurrent = (): boolean =>
  existsSync(stampFile) &&
  sources.every((source) => newest(resolve(root, source)) <= statSync(stampFile).mtimeMs);

/** Marks the packed data in a folder as complete, made from the sources as they were at a moment. */
export const stamp = (folder: string, moment: Date): void => {
  const file = join(folder, 'stamp');
  writeFileSync(file, '');
  utimesSync(file, moment, moment);
};

const newest = (path: string): number => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
};
