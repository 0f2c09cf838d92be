// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaAround } from '../../../../src/content/blocks/area.ts';
import type { Page } from '../../../../src/content/page/page.ts';
import type { PageBlock } from '../../../../src/content/page/page-block.ts';
import { FirstMentions } from '../../../../src/content/sections/first-mentions.ts';
import { blocksIn, mentionOf, pageOf } from '../read.ts';

const names = ['Kim', 'Putin', 'Moscow'];

const setUp = (body: string) => {
  const { page, blocks } = pageOf(body);
  const changed: PageBlock[] = [];
  const firsts = new FirstMentions(
    (block) => block.mentions,
    (block) => changed.push(block),
  );
  const analyse = (block: PageBlock): void => {
    block.mentions = names.flatMap((name) =>
      [...block.block.text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        ...mentionOf(block, name),
        start: index,
        end: index + name.length,
      })),
    );
    block.mentions = block.mentions.toSorted((one, other) => one.start - other.start);
    firsts.update(block);
  };
  return { page, blocks, firsts, changed, analyse };
};

/** Each block's text with its first mentions in brackets. */
const marked = (page: Page, firsts: FirstMentions): string[] =>
  [...page.blocks].map(({ block: { text }, mentions }) =>
    mentions
      .filter((mention) => firsts.has(mention))
      .reduceRight(
        (so, { start, end }) => `${so.slice(0, start)}[${so.slice(start, end)}]${so.slice(end)}`,
        text,
      ),
  );

const markedIn = (body: string): string[] => {
  const { page, blocks, firsts, analyse } = setUp(body);
  for (const block of blocks) analyse(block);
  return marked(page, firsts);
};

describe('the first mention of each name', () => {
  it('is one in all under a heading', () => {
    expect(markedIn('<p>Kim met Putin, Kim said</p><p>Kim went to Moscow</p>')).toEqual([
      '[Kim] met [Putin], Kim said',
      'Kim went to [Moscow]',
    ]);
  });

  it('comes anew under each heading, and the heading itself does not count', () => {
    expect(markedIn('<h1>Kim</h1><p>Kim and Kim</p><div><h2>More</h2></div><p>Kim</p><p>Kim</p>')).toEqual([
      '[Kim]',
      '[Kim] and Kim',
      'More',
      '[Kim]',
      'Kim',
    ]);
  });

  it('comes anew in each article, and an aside does not end what it stands in', () => {
    expect(
      markedIn('<article><p>Kim</p><aside>Kim, Kim</aside><p>Kim</p></article><article>Kim</article>'),
    ).toEqual(['[Kim]', '[Kim], Kim', 'Kim', '[Kim]']);
  });

  it('moves up when an earlier one is found later', () => {
    const { page, blocks, firsts, changed, analyse } = setUp('<p>Kim one</p><p>Kim two</p>');
    analyse(blocks[1]!);
    expect(marked(page, firsts)).toEqual(['Kim one', '[Kim] two']);
    analyse(blocks[0]!);
    expect(marked(page, firsts)).toEqual(['[Kim] one', 'Kim two']);
    expect(changed).toEqual([blocks[1]]);
  });

  it('is handed on when the first one goes', () => {
    const { page, blocks, firsts, changed, analyse } = setUp('<p>Kim one</p><p>Kim two</p><p>Kim three</p>');
    for (const block of blocks) analyse(block);
    page.remove(blocks[0]!);
    firsts.remove(blocks[0]!);
    expect(marked(page, firsts)).toEqual(['[Kim] two', 'Kim three']);
    expect(changed).toEqual([blocks[1]]);
  });
});

/** A page as it is written down: `#` begins a heading, `|` an article, the rest are paragraphs. */
const line = fc
  .record({
    kind: fc.constantFrom('#', '|', '', '', ''),
    text: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
  })
  .map(({ kind, text }) => `${kind}${text.join(' ')}`);

const htmlOf = (text: string): string => {
  if (text.startsWith('#')) return `<h2>${text.slice(1)}</h2>`;
  return text.startsWith('|') ? `<article>${text.slice(1)}</article>` : `<p>${text}</p>`;
};

/** Which mentions are first, as one would find out with the whole page in front of one. */
const expected = (lines: readonly string[]): string[] => {
  let seen = new Set<string>();
  const markFirsts = (text: string, known: Set<string>): string =>
    text
      .split(' ')
      .map((name) => (known.has(name) ? name : known.add(name) && `[${name}]`))
      .join(' ');
  return lines.map((text) => {
    if (text.startsWith('#')) seen = new Set();
    return /^[#|]/.test(text) ? markFirsts(text.slice(1), new Set()) : markFirsts(text, seen);
  });
};

const putIn = (page: Page, position: number, text: string): PageBlock => {
  const before = document.body.children[position] ?? null;
  const template = document.createElement('template');
  template.innerHTML = htmlOf(text);
  const element = template.content.firstElementChild!;
  document.body.insertBefore(element, before);
  const area = areaAround(element)!;
  page.nextScan();
  return page.add(blocksIn(area)[0]!, page.blockBefore(area.first));
};

describe('first mentions', () => {
  it('are those of the page as it is, in whatever order its blocks come and go', () => {
    const page = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 8 }),
      order: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      added: fc.array(fc.tuple(fc.nat(), line), { maxLength: 4 }),
      removed: fc.array(fc.nat(), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(page, ({ lines, order, added, removed }) => {
        const set = setUp(lines.map(htmlOf).join(''));
        const now = [...lines];
        const byOrder = [...set.blocks.keys()].sort((one, other) => order[one]! - order[other]!);
        for (const index of byOrder) set.analyse(set.blocks[index]!);
        for (const [where, text] of added) {
          const position = where % (now.length + 1);
          now.splice(position, 0, text);
          set.analyse(putIn(set.page, position, text));
        }
        for (const which of removed) {
          const position = which % now.length;
          // Without its heading, what stood under it may stay a section.
          if (now.length === 1 || now[position]!.startsWith('#')) continue;
          now.splice(position, 1);
          const block = [...set.page.blocks][position]!;
          document.body.children[position]!.remove();
          set.page.remove(block);
          set.firsts.remove(block);
        }
        expect(marked(set.page, set.firsts)).toEqual(expected(now));
      }),
      { numRuns: 300 },
    );
  });
});
