import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../src/core/imported/guess-kind.ts';
import { Redirects } from '../../../src/import/jobs/redirects.ts';
import { fileOf, line, outcome, type Content } from '../../fixtures/datasets/hostile-files.ts';
import { readAll } from '../../fixtures/datasets/read-all.ts';

const script = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'`${7*7}{{7*7}}';
const fields = ['title', 'text', 'source', 'licence'] as const;
const optional = ['id', 'date', 'asOf', 'url', 'language', 'kind', 'about', 'aliases', 'seeAlso'] as const;

describe('HTML and script', () => {
  it.each(fields)('in the %s stay text', async (field) => {
    const { articles, problems } = await readAll(fileOf('a.jsonl', line({ [field]: script })));
    expect(problems).toEqual([]);
    expect(articles[0]?.[field]).toBe(script);
  });

  it.each(optional)('in the field %s harm nothing', async (field) => {
    const { articles } = await readAll(fileOf('a.jsonl', line({ [field]: script })));
    expect(articles).toHaveLength(1);
    expect(articles[0]?.url).toBeUndefined();
    expect(articles[0]?.date).toBeUndefined();
    expect(articles[0]?.language).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', ' http://a b'])(
    'the address %s is left out',
    async (url) => {
      const { articles, problems } = await readAll(fileOf('a.jsonl', line({ url })));
      expect(articles[0]?.url).toBeUndefined();
      expect(problems.map(({ code, field }) => [code, field])).toEqual([['field-not-usable', 'url']]);
    },
  );

  it('in a feed do not show', async () => {
    const html = '<p>Hi</p><style>p{}</style><script>alert(1)</script><iframe src="x">in</iframe>';
    const rss = `<rss><channel><item><title>A</title><description><![CDATA[${html}]]></description></item></channel></rss>`;
    const { articles } = await readAll(fileOf('a.rss', rss));
    expect(articles[0]?.text).toBe('Hi');
  });
});

describe('keys of prototypes', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s', async (key) => {
    const json = `{"${key}":{"title":"P","polluted":true},"title":"A","text":"x"}`;
    for (const file of [fileOf('a.jsonl', json), fileOf('a.json', `[${json}]`)]) {
      const { articles } = await readAll(file);
      expect(articles.map(({ title }) => title)).toEqual(['A']);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('give no title by inheritance', async () => {
    const json = '{"__proto__":{"title":"P","text":"p"}}';
    expect(await outcome(fileOf('a.jsonl', json))).toEqual([0, ['title-missing']]);
    expect(await outcome(fileOf('a.json', `[${json}]`))).toEqual([0, ['title-missing']]);
  });

  it('as headings of a table', async () => {
    const { articles } = await readAll(fileOf('a.csv', '__proto__,title,text\nx,A,y\n'));
    expect(articles.map(({ title }) => title)).toEqual(['A']);
  });

  it('in front matter', async () => {
    const { articles } = await readAll(fileOf('a.md', '---\n__proto__: {polluted: true}\n---\n# A\n\nx\n'));
    expect(articles.map(({ title }) => title)).toEqual(['A']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('encodings', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = [...`\ufeff${text}`].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return little ? [unit & 0xff, unit >>> 8] : [unit >>> 8, unit & 0xff];
    });
    return Uint8Array.from(bytes);
  };

  it.each<readonly [string, Content]>([
    ['UTF-8 with a byte order mark', `\ufeff${line({ title: 'Ä' })}`],
    ['UTF-16, little-endian', utf16(line({ title: 'Ä' }), true)],
    ['UTF-16, big-endian', utf16(line({ title: 'Ä' }), false)],
  ])('%s', async (_, content) => {
    const { articles, problems } = await readAll(fileOf('a.jsonl', content));
    expect(problems).toEqual([]);
    expect(articles[0]?.title).toBe('Ä');
  });

  it('byte order marks do not become part of headings', async () => {
    const { articles } = await readAll(fileOf('a.csv', '\ufefftitle,text\nA,x\n'));
    expect(articles).toHaveLength(1);
  });

  it.each([
    ['lone bytes', [0x80, 0xff, 0xc0]],
    ['overlong forms', [0xc0, 0xaf]],
    ['surrogates', [0xed, 0xa0, 0x80]],
    ['a character cut off', [0xe2, 0x82]],
  ])('%s are told of, with the line', async (_, bad) => {
    const file = fileOf('a.jsonl', line({}), '{"title":"B","text":"', Uint8Array.from(bad), '"}\n');
    const { articles, problems } = await readAll(file);
    expect(articles).toHaveLength(2);
    expect(problems).toEqual([{ code: 'bytes-not-utf8', where: { file: 'a.jsonl', line: 2 } }]);
  });

  it('control characters and half pairs do not stay', async () => {
    const { articles } = await readAll(
      fileOf('a.jsonl', line({ title: 'A\u0000\u0001\nB', text: 'x\u0001y' })),
    );
    expect(articles[0]).toMatchObject({ title: 'A B', text: 'x y' });
  });
});

describe('XML', () => {
  const entities = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );

  it.each([
    [
      'a billion laughs',
      `<!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]><rss><channel><item><title>&l10;</title></item></channel></rss>`,
    ],
    [
      'an outside entity',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>',
    ],
    ['an element that is not closed', '<rss><channel><item><title>A</channel></rss>'],
  ])('%s', async (_, xml) => {
    expect(await outcome(fileOf('a.rss', `<?xml version="1.0"?>${xml}`))).toEqual([0, ['xml-damaged']]);
  });

  it('redirects in circles end', () => {
    const redirects = new Redirects();
    redirects.add('A', 'B');
    redirects.add('B', 'C');
    redirects.add('C', 'A');
    redirects.add('D', 'D');
    redirects.add('E', 'F');
    expect([...redirects.aliases()]).toEqual([['f', ['E']]]);
  });
});

describe('CSV', () => {
  it.each(['=HYPERLINK("http://x")', '+1+1', '-1', '@SUM(A1)', "=cmd|' /c calc'!A0"])(
    'the formula %s is text',
    async (formula) => {
      const { articles } = await readAll(
        fileOf('a.csv', `title,text\nA,"${formula.replaceAll('"', '""')}"\n`),
      );
      expect(articles[0]?.text).toBe(formula);
    },
  );

  it('a quote that never ends', async () => {
    const [articles] = await outcome(fileOf('a.csv', 'title,text\nA,"x\nB,y\nC,z\n'));
    expect(articles).toBeLessThanOrEqual(1);
  });
});

describe('dates', () => {
  it.each([
    '+275760-09-13',
    '275760-09-13',
    '-000001-01-01',
    '2024-13-01',
    '2024-02-30',
    '0',
    'NaN',
    '1e9',
    '2024-1-1',
  ])('%s is none', async (date) => {
    const { articles, problems } = await readAll(fileOf('a.jsonl', line({ date })));
    expect(articles[0]?.date).toBeUndefined();
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['field-not-usable', 'date']]);
  });
});

it('titles that look like patterns are not run as such', () => {
  for (const title of ['A-B C', 'A. (B', 'Ab’c D', 'Long-Name (Of) X', 'A\\', '[A', 'Zürich-West']) {
    expect(() => guessKind(title, `${title} is here. In ${title} and at ${title}.`, true)).not.toThrow();
  }
});
