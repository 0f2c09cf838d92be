// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it, vi } from 'vitest';
import type { Cited } from '../../../../src/ui/citation/citation.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));
const { bibtexCitation } = await import('../../../../src/ui/citation/bibtex.ts');
const { markdownCitation } = await import('../../../../src/ui/citation/markdown.ts');
const { plainCitation } = await import('../../../../src/ui/citation/plain.ts');

const summit: Cited = {
  id: '2023-north-korea-russia-summit',
  title: '2023 North Korea–Russia summit',
  date: '2023-09-13',
  asOf: '2025-08-31',
  source: 'Backstory',
  licence: 'MIT',
  url: 'https://en.wikipedia.org/wiki/Summit_(meeting)',
};

/** Titles and sources with all that formats give a meaning to. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '%',
        '&',
        '#',
        '_',
        '$',
        '~',
        '^',
        '*',
        '[',
        ']',
        '](',
        '<b>',
        '`',
        '&amp;',
        '![',
        '\n\n',
        '# ',
        '1. ',
        '- ',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('a'));
const anything: fc.Arbitrary<Cited> = fc.record({
  id: words,
  title: words,
  date: fc.constantFrom(undefined, '2023', '2023-09', '2023-09-13', 'spring {1848'),
  asOf: fc.constantFrom(undefined, '2025-01-01'),
  source: words,
  licence: fc.option(words, { nil: undefined }),
  url: fc.oneof(fc.constant(undefined), fc.webUrl({ withQueryParameters: true, withFragments: true }), words),
});

describe('a citation in plain text', () => {
  it('tells title, source, dates, licence and where to check it', () => {
    expect(plainCitation(summit)).toBe(
      '“2023 North Korea–Russia summit”. Backstory, 13 September 2023, as of 31 August 2025, MIT. ' +
        'https://en.wikipedia.org/wiki/Summit_(meeting)',
    );
  });

  it('leaves out what is not known', () => {
    expect(plainCitation({ id: 'a', title: 'A', source: 'B' })).toBe('“A”. B.');
  });

  it('is one line and cites no address but of the web', () => {
    fc.assert(
      fc.property(anything, (article) => {
        expect(plainCitation(article)).not.toMatch(/\p{Cc}/u);
      }),
    );
    expect(plainCitation({ ...summit, url: 'javascript:alert(1)' })).not.toContain('javascript');
  });
});

describe('a citation in Markdown', () => {
  it('links the title', () => {
    expect(markdownCitation(summit)).toBe(
      '“[2023 North Korea–Russia summit](https://en.wikipedia.org/wiki/Summit_%28meeting%29)”. ' +
        'Backstory, 13 September 2023, as of 31 August 2025, MIT.',
    );
  });

  it('shows every title and source as they are', () => {
    fc.assert(
      fc.property(anything, (article) => {
        const shown = document.createElement('div');
        shown.innerHTML = marked.parse(markdownCitation(article), { async: false, gfm: false });
        const plain = plainCitation({ ...article, url: undefined });
        expect(shown.textContent.trim().replace(/\s+/g, ' ')).toBe(plain);
        const link = shown.querySelector('a')?.href;
        if (link !== undefined) expect(decoded(link)).toBe(decoded(new URL(article.url ?? '').href));
        expect([...shown.querySelectorAll('*')].every(({ localName }) => /^(?:p|a)$/.test(localName))).toBe(
          true,
        );
      }),
    );
  });
});

/** An address with the characters that Markdown cannot bear as they were. */
const decoded = (address: string): string =>
  address.replace(/%(?:28|29|3C|3E|5B|5D|5C|60)/gi, (code) => decodeURIComponent(code));

/** The fields of a BibTeX entry, by counting braces as BibTeX does. Throws where they do not balance. */
const fieldsOf = (entry: string): Map<string, string> => {
  const fields = new Map<string, string>();
  const body = entry.slice(entry.indexOf(',') + 1, -1);
  const field = /\s*(\w+) = /y;
  let at = 0;
  for (;;) {
    field.lastIndex = at;
    const name = field.exec(body)?.[1];
    if (name === undefined) break;
    const start = field.lastIndex;
    let depth = 0;
    for (at = start; at < body.length && (depth > 0 || body[at] !== ','); at++) {
      if (body[at] === '{') depth += 1;
      if (body[at] === '}') depth -= 1;
      if (depth < 0) throw new Error(`a brace too many in ${entry}`);
    }
    fields.set(name, body.slice(start, at).trim());
    at += 1;
  }
  if (body.slice(at).trim() !== '') throw new Error(`something is left over of ${entry}`);
  return fields;
};

/** What LaTeX prints of a text. */
const printed = (latex: string): string =>
  latex
    .replace(/^\{\{|\}\}$/g, '')
    .replace(/\\([#$%&_])/g, '$1')
    .replace(/\{\\text(\w+)\}/g, (_, name: string) => symbols[name] ?? '?');
const symbols: Readonly<Record<string, string>> = {
  backslash: '\\',
  braceleft: '{',
  braceright: '}',
  asciitilde: '~',
  asciicircum: '^',
};

describe('a citation in BibTeX', () => {
  it('has the fields that BibTeX knows', () => {
    expect(bibtexCitation(summit)).toBe(
      `@misc{2023-north-korea-russia-summit,
  title = {{2023 North Korea–Russia summit}},
  howpublished = {Backstory},
  year = {2023},
  month = sep,
  url = {https://en.wikipedia.org/wiki/Summit_(meeting)},
  note = {as of 31 August 2025, MIT}
}`,
    );
  });

  it('keeps its fields apart and its titles as they are, whatever these hold', () => {
    fc.assert(
      fc.property(anything, (article) => {
        const fields = fieldsOf(bibtexCitation(article));
        expect(printed(fields.get('title') ?? '')).toBe(article.title.replace(/[\p{Cc}\s]+/gu, ' ').trim());
      }),
    );
  });

  it('has a key without anything that would end it', () => {
    fc.assert(
      fc.property(words, (id) => {
        expect(bibtexCitation({ ...summit, id })).toMatch(/^@misc\{[\w:.-]+,\n/);
      }),
    );
  });
});
