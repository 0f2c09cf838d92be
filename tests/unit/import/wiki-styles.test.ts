import { expect, it } from 'vitest';
import { articleOfWikitext } from '../../../src/import/formats/wikitext.ts';
import { wikiStyles } from '../../fixtures/datasets/wiki-styles.ts';

/** What a reader sees of a page, by paragraphs; what else is made of it. */
const read = (title: string) => {
  const article = articleOfWikitext(title, wikiStyles[title] ?? '');
  if (typeof article !== 'object' || 'redirect' in article) throw new Error(`${title} is no article`);
  return { ...article, paragraphs: article.text.split('\n\n') };
};

it.each(Object.keys(wikiStyles))('nothing of its markup is left of %s', (title) => {
  // What is written as code or not to be read as marks is shown as it stands.
  const text = read(title).text.replace('{{not a template}}', 'marks').replace('a | b', 'code');
  expect(text).not.toMatch(/[{}|]|\[\[|\]\]|<\/?\w|''|__|not shown|&\w+;|==/i);
  expect(text).not.toMatch(/ [,.;]|,,|\( |\(\)| \)|\n{3}|[^\S\n]{2}/);
});

it('an encyclopaedia in English', () => {
  expect(read('Trondheim').paragraphs).toEqual([
    'Trondheim (Tråante) is a city in Norway. About 212,660 people live there, 390 km north of Oslo. It was founded c. 997 by King Olaf (r. 995 – 1000).',
    'The city was called Kaupangen (Kaupangr) at first. On 18 April 1681 a fire burned it down.',
    'German soldiers came on 9 April 1940. They built the submarine base Dora 1.',
    '• Nidaros Cathedral',
    '• The Old Town Bridge',
    '• a nested item',
    '1. first',
    '2. second',
    '• Term',
    '• its meaning',
    '• indented more',
    '"Be calm."',
    '— Olav',
    '"A quoted line."',
  ]);
});

it('a report of Wikinews', () => {
  expect(read('Norwegian prime minister opens a tunnel')).toMatchObject({
    date: '2021-03-05',
    seeAlso: expect.arrayContaining(['erna-solberg', 'bergen']),
    paragraphs: [
      'On Friday, Erna Solberg, the prime minister, opened a tunnel near Bergen, Norway.',
      '"It is open," she said. The Public Roads Administration had built it since 2015 at a cost of NOK10 billion.',
    ],
  });
});

it('encyclopaedias in German and French', () => {
  expect(read('Emden')).toMatchObject({
    kind: 'place',
    paragraphs: [
      'Emden (Emden) ist eine kreisfreie Stadt im Nordwesten von Niedersachsen. Sie liegt an der Ems und hat rund 50,000 Einwohner. Der Hafen ist z. B. für Autos wichtig.',
      '„Gott gebe Frieden.“',
      'Im 16. Jahrhundert kamen Flüchtlinge aus den Niederlanden.',
    ],
  });
  expect(read('Marie Curie')).toMatchObject({
    kind: 'person',
    paragraphs: [
      'Marie Curie, née Maria Salomea Skłodowska le 7 novembre 1867 à Varsovie et morte le 4 juillet 1934 à Passy, est une physicienne et chimiste du début du XXe siècle. Elle obtint le prix Nobel de physique en 1903, à 36 ans, et le 1er prix.',
      "Elle épouse Pierre Curie le 26 juillet 1895. « Rien n'est à craindre », dit-elle.",
      "« Il n'y a qu'à comprendre. »",
    ],
  });
});

it.each([
  '{{Begriffsklärung}}',
  '{{Homonymie}}',
  '{{desambiguación}}',
  '{{disambig}}',
  '{{Багатозначність}}',
])('a page of namesakes is told by %s', (template) => {
  expect(articleOfWikitext('Merkur', `'''Merkur''' :\n* [[Merkur (A)]]\n* [[Merkur (B)]]\n${template}`)).toBe(
    'namesakes',
  );
});
