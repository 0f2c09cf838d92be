import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishTexts, textsOf } from './ui/fake-texts.ts';

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

const locales = readdirSync(resolve(root, 'public/_locales'));
/** What stands between dollar signs in a message, each once: the names of its placeholders. */
const placeholdersIn = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase()))].sort();

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
      expect(placeholdersIn(entry.message)).toEqual(Object.keys(entry.placeholders ?? {}).sort());
    },
  );

  it.each(Object.entries(englishTexts).filter(([, { placeholders }]) => placeholders))(
    '%s tells translators what it is, or its placeholders by an example',
    (_, { placeholders = {} }) => {
      for (const placeholder of Object.values(placeholders)) expect(placeholder).toHaveProperty('example');
    },
  );
});

describe.each(locales.filter((locale) => locale !== 'en'))('texts in %s', (locale) => {
  const texts = textsOf(locale);
  const translated = Object.entries(texts).filter(([name]) => name in englishTexts);

  it('are there for every English one', () => {
    expect(Object.keys(englishTexts).filter((name) => !(name in texts))).toEqual([]);
  });

  it('are there for no other name', () => {
    expect(Object.keys(texts).filter((name) => !(name in englishTexts))).toEqual([]);
  });

  it('keep every placeholder, and the number it stands for', () => {
    const contents = ({ placeholders = {} }: (typeof texts)[string]): readonly string[] =>
      Object.entries(placeholders)
        .map(([name, { content }]) => `${name} ${content}`)
        .sort();
    for (const [name, entry] of translated) {
      const english = englishTexts[name]!;
      expect(placeholdersIn(entry.message), name).toEqual(placeholdersIn(english.message));
      expect(contents(entry), name).toEqual(contents(english));
    }
  });

  it('mark people and places in the sample sentence', () => {
    const marks = (sentence = ''): string => [...sentence.replace(/[^[\]{}]/g, '')].sort().join('');
    expect(marks(texts['previewSentence']?.message)).toBe(marks(englishTexts['previewSentence']?.message));
  });

  it('say the language they are in', () => {
    expect(texts['localeTag']?.message).toBe(locale.replace('_', '-'));
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale.replace('_', '-'))).toHaveLength(1);
  });
});

it.each(locales)('no text in %s is empty', (locale) => {
  const blank = Object.entries(textsOf(locale)).filter(([, { message }]) => message.trim() === '');
  expect(blank).toEqual([]);
});
