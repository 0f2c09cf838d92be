import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(resolve(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const missing = (paths: readonly string[], folder: string): readonly string[] =>
  paths.filter((path) => !existsSync(resolve(folder, path)));

const allMatches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

describe.each(documents)('%s', (document) => {
  const text = readFileSync(resolve(root, document), 'utf8');

  it('links to files that there are', () => {
    const links = allMatches(text, /\]\((?!https?:)([^)#]+)/g);
    expect(missing(links, dirname(resolve(root, document)))).toEqual([]);
  });

  it('names files and folders of the repository that there are', () => {
    const paths = allMatches(text, /`((?:src|scripts|tests|docs|public|\.ci)\/[^`\s*<{]*)`/g);
    expect(missing(paths, root)).toEqual([]);
  });

  it('names commands that there are', () => {
    const commands = allMatches(text, /npm run (?:--silent )?([\w-]+)/g);
    expect(commands.filter((command) => !(command in packageFile.scripts))).toEqual([]);
  });
});

describe('the version', () => {
  it('is the same in the manifest as in the package', () => {
    expect(JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'))).toMatchObject({
      version: packageFile.version,
    });
  });
});
