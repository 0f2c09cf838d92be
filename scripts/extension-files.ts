import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { highlightCss } from '../src/content/highlighter/highlight-css.ts';
import { browsers, manifestFor } from './manifests.ts';

const root = resolve(import.meta.dirname, '..');

/** After the last part is built: `dist/<browser>` from the common files, the packaged data and that browser's manifest. */
export const extensionFiles = (): Plugin => ({
  name: 'backstory-extension-files',
  applyToEnvironment: (environment) => environment.name === 'content',
  // Not closeBundle, which runs after a failed build too.
  writeBundle: {
    order: 'post',
    handler: () => {
      const source: unknown = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'));
      for (const browser of browsers) {
        const target = resolve(root, 'dist', browser);
        rmSync(target, { recursive: true, force: true });
        mkdirSync(target, { recursive: true });
        cpSync(resolve(root, 'build/extension'), target, { recursive: true });
        cpSync(resolve(root, 'build/data'), resolve(target, 'data'), { recursive: true });
        cpSync(resolve(root, 'LICENSE'), resolve(target, 'LICENSE'));
        cpSync(resolve(root, 'NOTICE'), resolve(target, 'NOTICE'));
        writeFileSync(resolve(target, 'highlights.css'), highlightCss(browser));
        writeFileSync(
          resolve(target, 'manifest.json'),
          `${JSON.stringify(manifestFor(browser, source), null, 2)}\n`,
        );
      }
    },
  },
});
