import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishTexts } from './ui/fake-texts.ts';

const root = resolve(import.meta.dirname, '../..');

const sources = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(resolve(root, 'src', path), 'utf8'));
const manifest = readFileSync(resolve(root, 'manifest.json'), 'utf8');

/** Names that go straight into `text(...)`, with how many substitutions follow as far as that can be read off. */
const asked = new Set([
  ...sources.flatMap((source) => [...source.matchAll(/\btext\(\s*'(\w+)'/g)].map(([, name]) => name!)),
  ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name!),
]);
/** Names may also wait in a table for their turn. */
const isUsed = (name: string): boolean =>
  asked.has(name) || sources.some((source) => source.includes(`'${name}'`));

describe('texts of the interface', () => {
  it('exist for every name that is asked for', () => {
    expect([...asked].filter((name) => !(name in englishTexts))).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(englishTexts).filter((name) => !isUsed(name))).toEqual([]);
  });

  it.each(Object.entries(englishTexts))(
    '%s has a placeholder for each that its message names',
    (_, entry) => {
      const named = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
      expect([...new Set(named)].sort()).toEqual(Object.keys(entry.placeholders ?? {}).sort());
    },
  );

  it.each(Object.entries(englishTexts).filter(([, { placeholders }]) => placeholders))(
    '%s tells translators what it is, or its placeholders by an example',
    (_, { placeholders = {} }) => {
      for (const placeholder of Object.values(placeholders)) expect(placeholder).toHaveProperty('example');
    },
  );
});
