import { expect, it } from 'vitest';
import { fileOf, line } from '../../fixtures/datasets/hostile-files.ts';
import { readAll } from '../../fixtures/datasets/read-all.ts';

/** The coordinates of the one article of a file, and the codes of what is said about it. */
const read = async (name: string, content: string): Promise<unknown> => {
  const { articles, problems } = await readAll(fileOf(name, content));
  return [articles.map(({ coordinates }) => coordinates), problems.map(({ code, field }) => [code, field])];
};

it.each([
  [[55.68, 12.59]],
  [{ latitude: 55.68, longitude: 12.59 }],
  ['55.68, 12.59'],
  [' 55.68 12.59'],
  ['+55.68;12.59'],
])('coordinates are taken as %j', async (coordinates) => {
  expect(await read('a.jsonl', line({ coordinates }))).toEqual([[[55.68, 12.59]], []]);
});

it.each([
  [[91, 0]],
  [[0, 180.5]],
  [[1]],
  [[1, 2, 3]],
  [['1', '2']],
  [{ latitude: 1 }],
  ['north of here'],
  ['1e1, 2'],
  [[null, 0]],
  [true],
])('coordinates %j are left out, with a message', async (coordinates) => {
  expect(await read('a.jsonl', line({ coordinates }))).toEqual([
    [undefined],
    [['field-not-usable', 'coordinates']],
  ]);
});

it('a column of a table and a template of a wiki give them', async () => {
  expect(await read('a.csv', 'title,text,Lat/Lon\nNyhavn,A canal.,"55.68, 12.59"\n')).toEqual([
    [[55.68, 12.59]],
    [],
  ]);
  const wiki = (text: string): string =>
    `<mediawiki xml:lang="en"><page><title>Nyhavn</title><ns>0</ns><revision><text>${text}</text></revision></page></mediawiki>`;
  const body = "'''Nyhavn''' is a canal in Copenhagen. It was dug in the 17th century.";
  const box = '{{Infobox settlement|name=Nyhavn|coordinates={{coord|55|40|48|N|12|35|24|E}}}}\n';
  expect(await read('a.xml', wiki(box + body))).toEqual([[[55.68, 12.59]], []]);
  // Where someone was born says nothing of where they are.
  expect(await read('a.xml', wiki(`{{Infobox person|name=X}}{{coord|1|2}}\n${body}`))).toEqual([
    [undefined],
    [],
  ]);
});
