import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
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
  const zip = new ZipFile();
  for (const path of filesBelow(folder)) {
    zip.addBuffer(readFileSync(path), relative(folder, path), {
      compressionLevel: 9,
      mtime: modified,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  const bytes = await buffer(zip.outputStream);
  writeFileSync(join(dist, `backstory-${browser}.zip`), bytes);
  console.log(`dist/backstory-${browser}.zip  ${(bytes.length / 1e6).toFixed(2)} MB`);
}
