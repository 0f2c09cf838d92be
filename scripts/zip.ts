import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { browsers } from './manifests.ts';

const dist = resolve(import.meta.dirname, '../dist');
/** One fixed day, so that the same files give the same bytes. */
const modified = new Date(2000, 0, 1);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

for (const browser of browsers) {
  const folder = join(dist, browser);
  const entries: Zippable = {};
  for (const path of filesBelow(folder)) {
    entries[relative(folder, path)] = [readFileSync(path), { level: 9, mtime: modified }];
  }
  const zip = zipSync(entries);
  writeFileSync(join(dist, `backstory-${browser}.zip`), zip);
  console.log(`dist/backstory-${browser}.zip  ${(zip.length / 1e6).toFixed(2)} MB`);
}
