import { resolve } from 'node:path';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { extensionFiles } from './scripts/extension-files.ts';
import { noticeCheck } from './scripts/notice-check.ts';

const source = (path: string): string => resolve(import.meta.dirname, 'src', path);

/** A script for web pages: one file, as they load no modules. */
const pageScript = (name: string, path: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { [name]: source(path) },
      output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
    },
  },
});

/** Both browsers get the same code; only manifests differ. `scripts/extension-files.ts` derives those. */
export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../build/extension',
    emptyOutDir: true,
    target: ['chrome128', 'firefox140'],
    modulePreload: false,
    reportCompressedSize: false,
  },
  plugins: [noticeCheck(), extensionFiles()],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: {
            background: source('background/main.ts'),
            'import-worker': source('import/worker.ts'),
            options: source('options/index.html'),
            reader: source('reader/index.html'),
            welcome: source('welcome/index.html'),
          },
          output: {
            entryFileNames: ({ name }) =>
              name === 'background' || name === 'import-worker' ? '[name].js' : 'assets/[name]-[hash].js',
            chunkFileNames: 'assets/[name]-[hash].js',
          },
        },
      },
    },
    // In one script of its own: readers wait for a popup, and each chunk shared with other pages makes them wait longer.
    popup: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { popup: source('popup/index.html'), panel: source('popup/panel.html') },
        },
      },
    },
    // Apart from the rest, so that the browser compiles it in a task of its own.
    card: pageScript('card', 'card/page-script.ts'),
    content: pageScript('content', 'content/main.ts'),
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
});
