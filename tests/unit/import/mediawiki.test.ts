import { expect, it } from 'vitest';
import { Redirects } from '../../../src/import/jobs/redirects.ts';
import { nastyPages, oldWikiDump, wikiDump } from '../../fixtures/datasets/nasty-wiki.ts';
import { readAll } from '../../fixtures/datasets/read-all.ts';

const read = (dump: string) => readAll(new File([dump], 'wiki.xml'));

it('a wiki is read without what is no article, and says of every page why', { timeout: 30_000 }, async () => {
  const { articles, problems, redirects } = await read(wikiDump(nastyPages));
  expect(articles.map(({ title, kind }) => [title, kind])).toEqual([
    ['Ada Lovelace', 'person'],
    ['Lisbon', 'place'],
    ['Left open', 'topic'],
    ['A & B < C "D"', 'topic'],
    ['Danube', 'place'],
  ]);
  expect(problems.map(({ code, where }) => [where.record, code])).toEqual([
    ['Mercury', 'page-of-namesakes'],
    ['Diskussion:Lisbon', 'page-of-the-wiki'],
    ['Datei:Ada.jpg', 'page-of-the-wiki'],
    ['Kategorie:Frau', 'page-of-the-wiki'],
    ['MediaWiki:Common.js', 'page-of-the-wiki'],
    ['Q1', 'page-not-an-article'],
    ['Deleted text', 'page-not-an-article'],
    ['Nothing but templates', 'page-not-an-article'],
    ['Long', 'record-too-long'],
  ]);
  const aliases = new Redirects();
  for (const [from, to] of redirects) aliases.add(from, to);
  expect([...aliases.aliases()]).toEqual([
    ['ada-lovelace', ['Ada King', 'Countess of Lovelace']],
    ['lisbon', ['Ohne Ziel']],
  ]);
});

it.each([
  ['fr', 'fr'],
  // No language: its articles are in their dataset's.
  ['simple', undefined],
  ['zh-classical', 'zh'],
])('a wiki of an older version, in %s', async (given, language) => {
  const { articles, problems, redirects } = await read(
    oldWikiDump(
      [
        { title: 'Sèvre', text: "La '''Sèvre''' est une rivière." },
        { title: 'La Sèvre', redirect: 'Sèvre', text: '#REDIRECTION [[Sèvre]]' },
        { title: 'Discussion:Sèvre', ns: 1, text: 'x' },
      ],
      given,
    ),
  );
  expect(articles).toMatchObject([
    {
      title: 'Sèvre',
      text: 'La Sèvre est une rivière.',
      source: 'Wikipédia',
      asOf: '2015-01-31',
      ...(language === undefined ? {} : { language }),
      url: 'https://example.org/wiki/S%C3%A8vre',
    },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['page-of-the-wiki']);
  expect(redirects).toEqual([['La Sèvre', 'Sèvre']]);
});

it('of an article the last revision is shown, without templates, pictures, tables and notes', async () => {
  const { articles } = await read(wikiDump(nastyPages));
  const [ada] = articles;
  expect(ada).toMatchObject({
    asOf: '2024-01-31',
    source: 'Example Wiki',
    url: 'https://example.org/wiki/Ada_Lovelace',
    aliases: ['Augusta Ada King, Countess of Lovelace'],
    seeAlso: ['mathematician', 'lord-byron'],
  });
  expect(ada?.text).toBe(
    'Augusta Ada King, Countess of Lovelace (née Byron; 10 December 1815 – 27 November 1852), known as Ada Lovelace, was an English mathematician.\n\nShe was the daughter of Lord Byron.',
  );
});

it.each([
  ['templates', '{{a|'.repeat(20_000)],
  ['closed templates', `${'{{a|'.repeat(5000)}x${'}}'.repeat(5000)}`],
  ['links', '[[a|'.repeat(30_000)],
  ['emphasis', "'''''a".repeat(30_000)],
  ['elements', '<math><code>a</math><nowiki>'.repeat(20_000)],
  ['comments', '<!-- a'.repeat(30_000)],
  ['pictures', '[[File:a.jpg|[a'.repeat(20_000)],
  ['tables', '{|\n|-\n|'.repeat(20_000)],
])('%s by the ten thousand take no minutes', { timeout: 30_000 }, async (_, marks) => {
  const { articles } = await read(wikiDump([{ title: 'A', text: `Words first.\n\n${marks} and last.` }]));
  expect(articles[0]?.text).toContain('Words first.');
});

it('a report of Wikinews has the day that it gives itself', async () => {
  const text =
    '{{date|January 5, 2010}}\nThe [[w:Burj Khalifa|Burj Khalifa]] was opened in [[Dubai]].\n\n== Sources ==\n*{{source|url=x}}\n{{publish}}';
  const { articles } = await read(wikiDump([{ title: 'Burj Khalifa opens', text }], 'Wikinews'));
  expect(articles).toMatchObject([
    { date: '2010-01-05', kind: 'event', text: 'The Burj Khalifa was opened in Dubai.' },
  ]);
});
