// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Scanner } from '../../../../src/content/blocks/scanner.ts';
import { blocksIn, textsOf, wholeBody } from '../read.ts';

describe('blocks of a page', () => {
  it.each([
    [
      'joins inline children',
      '<p><b>Marie</b> <i>Curie</i>’s <a href="#">Paris</a></p>',
      ['Marie Curie’s Paris'],
    ],
    ['keeps block-level elements apart', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    [
      'keeps items and cells apart',
      '<ul><li>Kim<li>Putin</ul><table><tr><td>A<td>B</table>',
      ['Kim', 'Putin', 'A', 'B'],
    ],
    ['makes a newline of <br>', '<p>Kim <br> Jong<br><br>Un</p>', ['Kim\nJong\nUn']],
    ['collapses white space', '<p>\n  Kim \t Jong\n\n  <b> Un</b>  </p>', ['Kim Jong Un']],
    ['keeps no-break spaces', '<p>Kim&nbsp; Jong</p>', ['Kim\u00a0 Jong']],
    [
      'passes over scripts and styles',
      '<p>A<script>var x</script><style>p{}</style><template>T</template>B</p>',
      ['AB'],
    ],
    [
      'puts a space for code and controls',
      '<p>The<code>Paris</code>of<button>Rome</button><img>London</p>',
      ['The of London'],
    ],
    ['ends a block at preformatted text', '<div>A<pre>Paris</pre>B</div>', ['A', 'B']],
    [
      'passes over what is being edited',
      '<div>A<div contenteditable>Paris</div>B<p contenteditable="false">C</p></div>',
      ['A', 'B', 'C'],
    ],
    [
      'passes over marks of footnotes, in the middle of names too',
      '<p>Kim<sup><a href="#1">[1]</a></sup> Jong Un<sup>2, 3</sup> in Moscow<sup>*</sup> on the 5<sup>th</sup></p>',
      ['Kim Jong Un in Moscow on the 5th'],
    ],
    [
      'passes over what only screen readers tell',
      '<p><span style="float:left" aria-hidden="true">K</span><span style="position:absolute;clip-path:inset(50%)">K</span>im</p>',
      ['Kim'],
    ],
    [
      'puts a space for words in a line that are not to be seen',
      '<p>By <span style="visibility:hidden">Kim</span> nobody</p>',
      ['By nobody'],
    ],
    [
      'joins a first letter that is a block by itself to its word',
      '<div><div style="float:left">K</div>im<div style="float:left">7</div> was here</div>',
      ['Kim', '7', 'was here'],
    ],
    [
      'passes over what is not rendered',
      '<p>A<span style="display:none">Paris</span>B</p><p style="visibility:hidden">C</p>',
      ['AB'],
    ],
    ['ignores comments', '<p>Kim<!-- x --> Jong<!-- y --></p>', ['Kim Jong']],
    [
      'goes by the display of what could be either',
      '<div>A<span style="display:block">B</span>C</div><p>D<x-name>E</x-name></p>',
      ['A', 'B', 'C', 'DE'],
    ],
    [
      'takes a drop cap into its word',
      '<p><span style="float:left;display:block">P</span>utin spoke</p>',
      ['Putin spoke'],
    ],
    ['keeps lines that are kept', '<p style="white-space:pre-wrap">Kim\nJong  Un</p>', ['Kim\nJong  Un']],
    [
      'keeps only lines for pre-line',
      '<p style="white-space:pre-line">Kim  Jong \n Un</p>',
      ['Kim Jong\nUn'],
    ],
    ['is quiet about blank ones', '<p> </p><div>\n<br>\n</div><p>\u200b</p>', ['\u200b']],
    ['leaves readings of characters out', '<p><ruby>金<rp>(</rp><rt>きん</rt></ruby>正恩</p>', ['金正恩']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('names the block-level element that holds each', () => {
    document.body.innerHTML = '<div id="outer">A<p id="inner"><b>B</b></p>C</div>';
    expect(blocksIn().map(({ element }) => element.id)).toEqual(['outer', 'inner', 'outer']);
  });

  it('tells of elements that are not rendered for now', () => {
    document.body.innerHTML = '<p hidden style="display:none" id="later">Paris</p>';
    const hidden: string[] = [];
    blocksIn(wholeBody(), { hidden: ({ id }) => hidden.push(id) });
    expect(hidden).toEqual(['later']);
  });

  it('cuts long text at white space', () => {
    document.body.innerHTML = '<p></p>';
    const words = 'Vladimir Putin met Kim. '.repeat(5000);
    document.body.firstElementChild!.textContent = words;
    const texts = blocksIn().map(({ text }) => text);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
    expect(texts.join(' ')).toBe(words.trim());
  });

  it('cuts text without white space, never through a surrogate pair', () => {
    document.body.innerHTML = '<p></p>';
    document.body.firstElementChild!.textContent = `a${'😀'.repeat(15_000)}`;
    const texts = blocksIn().map(({ text }) => text);
    expect(texts.length).toBe(2);
    expect(texts.filter((text) => /[\ud800-\udbff]$|^[\udc00-\udfff]/.test(text))).toEqual([]);
  });

  it('reads what lies deep', () => {
    // The DOM of these tests takes long over styles there, and recurses too much to go deeper.
    vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
      display: localName === 'b' ? 'inline' : 'block',
      float: 'none',
    }));
    document.body.innerHTML = `${'<div><b>'.repeat(500)}Paris${'</b></div>'.repeat(500)}`;
    expect(blocksIn().map(({ text }) => text)).toEqual(['Paris']);
    vi.unstubAllGlobals();
  });

  it('goes on where the page takes away what comes next', () => {
    document.body.innerHTML = `<div id="list">${'<p>Kim</p>'.repeat(40)}</div><p>Last</p>`;
    const list = document.getElementById('list')!;
    let restarts = 0;
    const blocks = new Scanner(wholeBody(), {
      entered: () => undefined,
      hidden: () => undefined,
      unseen: () => undefined,
      rootOf: () => null,
      restarted: () => (restarts += 1),
    }).blocks();
    const texts: string[] = [];
    for (const block of blocks) {
      if (block) texts.push(block.text);
      if (texts.length === 3 && restarts === 0) {
        while (list.children.length > 4) list.children[2]!.remove();
      }
    }
    expect(restarts).toBe(1);
    expect(texts.slice(3)).toEqual(['Kim', 'Kim', 'Kim', 'Kim', 'Last']);
  });
});
