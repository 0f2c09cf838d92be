import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gzipSync, zipSync } from 'fflate';
import { readAll } from '../../fixtures/datasets/read-all.ts';
import expected from '../../fixtures/datasets/invalid/messages.json';

const folder = resolve(import.meta.dirname, '../../fixtures/datasets');
const bytes = (path: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(resolve(folder, path)));
const file = (path: string): File => new File([bytes(path)], path.split('/').at(-1) ?? '');

describe('invalid datasets', () => {
  it('each have their message', () => {
    const files = readdirSync(resolve(folder, 'invalid')).filter((name) => name !== 'messages.json');
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', async (name, problems) => {
    const read = await readAll(file(`invalid/${name}`));
    // The words of a YAML parser are its own.
    const plain = read.problems.map((problem) =>
      problem.code === 'front-matter-damaged' ? { code: problem.code, where: problem.where } : problem,
    );
    expect(plain).toEqual(problems);
  });
});

describe('valid datasets', () => {
  it('JSON Lines', async () => {
    const { articles, problems } = await readAll(file('valid/tolkien.jsonl'));
    expect(problems).toEqual([]);
    expect(articles.map(({ id, kind }) => [id, kind])).toEqual([
      ['frodo-baggins', 'person'],
      ['mordor', 'place'],
      ['the-lord-of-the-rings', 'event'],
    ]);
    expect(articles[0]).toMatchObject({ source: 'Set', licence: 'CC0', about: ['Mordor'] });
  });

  it.each([
    ['articles.json', ['Lisbon', 'Porto']],
    ['articles.csv', ['Lisbon, capital of Portugal', 'Porto']],
    ['articles.tsv', ['Lisbon']],
    ['feed.rss', ['Lisbon & Porto']],
    ['feed.atom', ['Lisbon']],
    ['note.md', ['Lisbon']],
    ['wiki.xml', ['Lisbon']],
  ])('%s', async (name, titles) => {
    const { articles } = await readAll(file(`valid/${name}`));
    expect(articles.map(({ title }) => title)).toEqual(titles);
  });

  it('take dates, quotes and lines from CSV', async () => {
    const { articles } = await readAll(file('valid/articles.csv'));
    expect(articles[0]).toMatchObject({ date: '2024-01-31', url: 'https://example.org/lisbon' });
    expect(articles[0]?.text).toBe('Lisbon lies on the Tagus.\nThe Tagus rises in Spain.');
    expect(articles[1]?.text).toBe('A city with a "golden" river');
  });

  it('show of HTML only what a reader would see', async () => {
    const { articles } = await readAll(file('valid/feed.rss'));
    expect(articles[0]).toMatchObject({
      text: 'First.\n\nSecond bold.',
      date: '2024-01-31',
      source: 'Example News',
    });
  });

  it('take the words out of Markdown and wikitext', async () => {
    const note = await readAll(file('valid/note.md'));
    expect(note.articles[0]).toMatchObject({ kind: 'place', aliases: ['Lisboa'], seeAlso: ['tagus'] });
    expect(note.articles[0]?.text).toBe('Lisbon lies on the river Tagus. It is old.\n\nseven hills\ntrams');
    const wiki = await readAll(file('valid/wiki.xml'));
    expect(wiki.articles[0]).toMatchObject({
      kind: 'place',
      text: 'Lisbon is the capital of Portugal.',
      asOf: '2024-01-31',
      url: 'https://example.org/wiki/Lisbon',
    });
    expect(wiki.redirects).toEqual([['Lisboa', 'Lisbon']]);
    expect(wiki.problems.map(({ code }) => code)).toEqual(['page-of-the-wiki']);
  });

  it.each(['tolkien.jsonl', 'articles.csv', 'wiki.xml'])('%s is the same packed', async (name) => {
    const plain = await readAll(file(`valid/${name}`));
    const packed = await readAll(new File([Uint8Array.from(gzipSync(bytes(`valid/${name}`)))], `${name}.gz`));
    expect(packed.articles).toEqual(plain.articles);
    const zipped = await readAll(
      new File([Uint8Array.from(zipSync({ [`folder/${name}`]: bytes(`valid/${name}`) }))], 'set.zip'),
    );
    expect(zipped.articles).toEqual(plain.articles);
  });
});
