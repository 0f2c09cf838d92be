import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { BrowserName } from './driver/extension-browser.ts';
import { findBrowser } from './driver/find-browser.ts';
import { builtExtension } from './driver/launch.ts';

const root = resolve(import.meta.dirname, '../..');
/** What the extension is built from. Trained weights and articles lie below `src` too. */
const sources = ['src', 'public', 'manifest.json', 'vite.config.ts'];
/** For Node alone: nothing of it is in the extension but the trained weights. */
const besides = /^src\/(?:train|cli)\/(?!model\.bin$)/;

/** Refuses to test an extension that is not what the sources say, or without the browser to test it in. */
const setup = ({ name }: TestProject): void => {
  const browser: BrowserName = name === 'firefox' ? 'firefox' : 'chromium';
  findBrowser(browser);
  const manifest = join(builtExtension(browser), 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`${relative(root, manifest)} is missing: run "npm run build"`);
  const built = statSync(manifest).mtimeMs;
  const newer = sources
    .flatMap(filesBelow)
    .find((path) => !besides.test(relative(root, path)) && statSync(path).mtimeMs > built);
  if (newer) {
    const changed = relative(root, newer);
    throw new Error(`${relative(root, manifest)} is older than ${changed}: run "npm run build"`);
  }
};
export default setup;

const filesBelow = (name: string): string[] => {
  const path = join(root, name);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};
