import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../src/shared/datasets/problems.ts';
import { fileOf, line, outcome, type Content } from '../../fixtures/datasets/hostile-files.ts';
import { readAll } from '../../fixtures/datasets/read-all.ts';

const item = (text: string): string => `<item><title>A</title><description>${text}</description></item>`;
const rss = (text: string): string => `<rss><channel>${item(text)}</channel></rss>`;
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const bomb = 'bcdefghi'
  .split('')
  .map((name, number) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[number]}`).join(',')}]`)
  .join('\n');

describe('files of no honest shape', () => {
  it.each<readonly [string, string, Content, number, readonly ProblemCode[]]>([
    [
      'entities that grow',
      'a.rss',
      `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${rss('&b;')}`,
      0,
      ['xml-damaged'],
    ],
    [
      'an entity from a file',
      'a.xml',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${rss('&e;')}`,
      0,
      ['xml-damaged'],
    ],
    [
      'anchors that grow',
      'a.md',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${bomb}\n---\n# T\n\nx`,
      0,
      ['front-matter-damaged'],
    ],
    [
      '50,000 lists in front matter',
      'a.md',
      `---\nx: ${'['.repeat(50_000)}\n---\n# T\n\nx`,
      0,
      ['front-matter-damaged'],
    ],
    ['keys of prototypes in front matter', 'a.md', '---\n__proto__: {title: P}\n---\n# T\n\nx', 1, []],
    [
      'a picture of 4 MB in a feed',
      'a.rss',
      rss(`&lt;img src="data:image/png;base64,${'A'.repeat(4_000_000)}"&gt;x`),
      1,
      [],
    ],
    [
      'a million lists in JSON',
      'a.json',
      `[{"title":"A","text":"x","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}]`,
      1,
      [],
    ],
    [
      'a quote that is never closed',
      'a.csv',
      `title,text\nA,"${'x,y\n'.repeat(2_500_000)}`,
      0,
      ['record-too-long'],
    ],
    ['UTF-16 in JSON Lines', 'a.jsonl', utf16(line({})), 1, []],
    ['UTF-16 in a feed', 'a.rss', utf16(rss('x')), 1, []],
    [
      'lines that end with carriage returns',
      'a.jsonl',
      `${line({})}${line({ title: 'B' })}`.replaceAll('\n', '\r'),
      2,
      [],
    ],
    ['rows that end with carriage returns', 'a.csv', 'title,text\rA,x\rB,y\r', 2, []],
    ['a title of unseen signs alone', 'a.jsonl', line({ title: '\u202e\u200b\u2066' }), 0, ['title-missing']],
    ['a title without end', 'a.jsonl', '{"title":1e999,"text":"x"}', 0, ['title-missing']],
    ['NaN', 'a.jsonl', '{"title":NaN,"text":"x"}', 0, ['record-not-json']],
    ['numbers for texts', 'a.jsonl', line({ title: 42, text: 7, id: 3 }), 1, []],
    ['coordinates off the globe', 'a.jsonl', line({ latitude: -91, longitude: 1e9 }), 1, []],
    ['two byte order marks', 'a.jsonl', `\ufeff\ufeff${line({})}`, 0, ['record-not-json']],
    ['a line of zeros', 'a.jsonl', `${'\0'.repeat(100_000)}\n${line({})}`, 1, ['record-not-json']],
    ['a web page', 'a.xml', '<!DOCTYPE html><html><body><p>x</body></html>', 0, ['file-format-unknown']],
    ['gzip within gzip', 'a.gz', gzipSync(gzipSync(strToU8(line({})))), 0, ['file-format-unknown']],
    [
      'something behind a gzip file',
      'a.jsonl.gz',
      Uint8Array.from([...gzipSync(strToU8(line({}))), 1, 2, 3, 4, 5]),
      1,
      ['archive-excess'],
    ],
    ['a Kiwix file', 'wiki.zim', Uint8Array.from([0x5a, 0x49, 0x4d, 4, 6, 0, 0, 0]), 0, ['file-is-zim']],
    ['100,000 columns', 'a.csv', `title,text${',c'.repeat(100_000)}\nA,x\n`, 1, []],
    ['100,000 marks of emphasis', 'a.md', `# A\n\n${'*a_'.repeat(50_000)}x`, 1, []],
    ['100,000 brackets', 'a.md', `# A\n\n${'['.repeat(100_000)}x`, 1, []],
    ['100,000 quotes within each other', 'a.md', `# A\n\n${'>'.repeat(100_000)} x`, 1, []],
    [
      '100,000 attributes',
      'a.rss',
      rss('x').replace('<rss', `<rss ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}`),
      1,
      [],
    ],
  ])('%s', { timeout: 30_000 }, async (_, name, content, articles, problems) => {
    expect(await outcome(fileOf(name, content))).toEqual([articles, problems]);
  });

  it('the same id 100,000 times', async () => {
    const [articles, problems] = await outcome(fileOf('a.jsonl', line({ id: 'same' }).repeat(100_000)));
    expect([articles, problems.length, new Set(problems)]).toEqual([1, 99_999, new Set(['duplicate'])]);
  });

  it('dates of no calendar are left out', async () => {
    const dates = ['275760-09-13', '-000001-01-01', '0000-00-00', '2024-02-30', 99_999, '2024-1-1', 1e21];
    const lines = dates.map((date, number) => line({ id: String(number), date })).join('');
    const { articles, problems } = await readAll(fileOf('a.jsonl', lines));
    expect(articles.filter(({ date }) => date !== undefined)).toEqual([]);
    expect(problems.map(({ where }) => where.line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('ids that every object has', async () => {
    const ids = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const { articles } = await readAll(fileOf('a.jsonl', ids.map((id) => line({ id })).join('')));
    expect(articles.map(({ id }) => id)).toEqual(ids);
  });

  it('what turns the letters of a title about is taken out', async () => {
    const { articles } = await readAll(fileOf('a.jsonl', line({ title: 'A\u202e\u2066exe.txt\u200b' })));
    expect(articles[0]?.title).toBe('Aexe.txt');
  });

  it('zips five deep: what is on top is read', async () => {
    let zip = zipSync({ 'a.jsonl': strToU8(line({})) });
    for (let depth = 0; depth < 5; depth++) zip = zipSync({ 'n.zip': zip, 'ok.jsonl': strToU8(line({})) });
    const { articles, problems } = await readAll(fileOf('a.zip', zip));
    expect(articles).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'archive-entry-unsupported', where: { entry: 'n.zip' } }]);
  });
});
