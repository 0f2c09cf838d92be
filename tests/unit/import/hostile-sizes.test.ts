import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/import/limits.ts';
import type { ProblemCode } from '../../../src/shared/datasets/problems.ts';
import { fileOf, line, outcome } from '../../fixtures/datasets/hostile-files.ts';
import { readAll } from '../../fixtures/datasets/read-all.ts';

describe('sizes', () => {
  it.each<readonly [string, Record<string, unknown>, ProblemCode]>([
    ['an id of 1 MB', { id: 'i'.repeat(1 << 20) }, 'id-too-long'],
    ['a title of 1 MB', { title: 't'.repeat(1 << 20) }, 'title-too-long'],
    ['a text past the limit', { text: 'x'.repeat(limits.text + 1) }, 'text-too-long'],
    ['an id that is a list', { id: [1] }, 'id-not-usable'],
    ['a title that is a number in a list', { title: [1] }, 'title-missing'],
    ['a text that is an object', { text: { a: 1 } }, 'text-missing'],
  ])('%s', async (_, given, code) => {
    expect(await outcome(fileOf('a.jsonl', line(given), line({ id: 'next' })))).toEqual([1, [code]]);
  });

  it.each(['source', 'licence', 'language', 'kind', 'date', 'url'])(
    'a %s of 1 MB is left out',
    async (field) => {
      expect(await outcome(fileOf('a.jsonl', line({ [field]: 'x'.repeat(1 << 20) })))).toEqual([
        1,
        ['field-not-usable'],
      ]);
    },
  );

  it('100,000 names in one list', async () => {
    const about = Array.from({ length: 100_000 }, (_, number) => `n${number}`);
    expect(await outcome(fileOf('a.jsonl', line({ about })))).toEqual([1, ['field-not-usable']]);
  });

  it('a line longer than the limit is never kept, and the next one is read', async () => {
    const long = 'x'.repeat(1 << 20);
    const file = fileOf(
      'a.jsonl',
      '{"title":"A","text":"',
      ...Array(20).fill(long),
      '"}\n',
      line({ title: 'B' }),
    );
    expect(await readAll(file)).toMatchObject({
      articles: [{ title: 'B' }],
      problems: [{ code: 'line-too-long', where: { line: 1 }, detail: String(limits.record) }],
    });
  });

  it.each([
    ['a.json', '[{"title":"A","text":"'],
    ['a.csv', 'title,text\nA,"'],
    ['a.md', '# A\n\n'],
  ])('%s with a record past the limit ends there', async (name, start) => {
    const file = fileOf(name, start, ...Array(12).fill('x'.repeat(1 << 20)));
    expect(await outcome(file)).toEqual([0, ['record-too-long']]);
  });

  it('100,000 brackets within each other', async () => {
    const [articles, problems] = await outcome(fileOf('a.json', '['.repeat(100_000)));
    expect(articles).toBe(0);
    expect(problems).toHaveLength(1);
  });

  it('a gigabyte of one line passes in a stream', { timeout: 60_000 }, async () => {
    const piece = new Uint8Array(1 << 22).fill(0x78);
    let left = 256;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        if (left-- > 0) controller.enqueue(piece);
        else controller.close();
      },
    });
    const { readJsonLines } = await import('../../../src/import/formats/json-lines.ts');
    const readings = [];
    for await (const reading of readJsonLines({ name: 'a', where: { file: 'a' }, bytes: stream })) {
      readings.push(reading);
    }
    expect(readings).toEqual([
      { problem: { code: 'line-too-long', where: { file: 'a', line: 1 }, detail: String(limits.record) } },
    ]);
  });
});

describe('archives', () => {
  const many = line({ text: 'some words to press '.repeat(50) }).repeat(400);

  it('a gzip bomb', { timeout: 30_000 }, async () => {
    const bomb = gzipSync(new Uint8Array(18 << 20).fill(0x20));
    expect(await outcome(fileOf('a.jsonl.gz', bomb))).toEqual([0, ['archive-too-dense']]);
  });

  it('a zip bomb', { timeout: 30_000 }, async () => {
    const bomb = zipSync({ 'a.jsonl': new Uint8Array(18 << 20).fill(0x20) });
    expect(await outcome(fileOf('a.zip', bomb))).toEqual([0, ['archive-too-dense']]);
  });

  it('archives within archives', async () => {
    const inner = zipSync({ 'a.jsonl': strToU8(line({})) });
    const zip = zipSync({ 'b.zip': inner, 'c.jsonl': strToU8(line({})) });
    expect(await outcome(fileOf('a.zip', zip))).toEqual([1, ['archive-entry-unsupported']]);
  });

  it.each(['../../etc/passwd.jsonl', '/a.jsonl', 'C:\\a.jsonl', 'a\u0000b.jsonl'])(
    'an entry named %s is only a name',
    async (name) => {
      const [articles] = await outcome(fileOf('a.zip', zipSync({ [name]: strToU8(line({})) })));
      expect(articles).toBe(1);
    },
  );

  it.each([
    ['a.jsonl.gz', gzipSync(strToU8(many))],
    ['a.zip', zipSync({ 'a.jsonl': strToU8(many) })],
  ])('%s cut off at any place says so, and keeps what came before', async (name, whole) => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.max(20, Math.floor(whole.length * share)));
      const { problems } = await readAll(fileOf(name, cut));
      expect(problems.map(({ code }) => code)).toContain('archive-damaged');
    }
  });

  it('a zip with a changed byte', async () => {
    const zip = zipSync({ 'a.jsonl': strToU8(many) });
    zip[60] = (zip[60] ?? 0) ^ 0xff;
    const { problems } = await readAll(fileOf('a.zip', zip));
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(['a.jsonl.gz', 'a.jsonl.bz2', 'a.zip'])('%s with nothing behind its beginning', async (name) => {
    const start = { gz: [0x1f, 0x8b], bz2: [0x42, 0x5a, 0x68, 0x39], zip: [0x50, 0x4b, 3, 4] };
    const bytes = name.endsWith('gz') ? start.gz : name.endsWith('bz2') ? start.bz2 : start.zip;
    expect(await outcome(fileOf(name, Uint8Array.from(bytes)))).toEqual([0, ['archive-damaged']]);
  });
});

describe('what patterns could take minutes for', () => {
  const blanks = ' '.repeat(1_500_000);

  it.each<readonly [string, string]>([
    ['a.jsonl', line({ text: `a${blanks}b` })],
    ['a.md', `# A\n\nx ${'<script '.repeat(100_000)}`],
    ['a.md', `# A\n\nx ${'%%'.repeat(100_001)} y`],
    [
      'a.rss',
      `<rss><channel><item><title>A</title><description>x${' &lt;b&gt; '.repeat(100_000)}</description></item></channel></rss>`,
    ],
    [
      'a.rss',
      `<rss><channel><item><title>A(${blanks.slice(0, 400)}</title><description>x</description></item></channel></rss>`,
    ],
    [
      'a.xml',
      `<mediawiki><page><title>A</title><ns>0</ns><revision><text>x ${'{{'.repeat(2000)}</text></revision></page></mediawiki>`,
    ],
    [
      'a.xml',
      `<mediawiki><page><title>A</title><ns>0</ns><revision><text>x ${'[['.repeat(2000)}</text></revision></page></mediawiki>`,
    ],
  ])('%s', { timeout: 30_000 }, async (name, content) => {
    const { articles, problems } = await readAll(fileOf(name, content));
    expect(articles.length + problems.length).toBeGreaterThan(0);
  });
});
