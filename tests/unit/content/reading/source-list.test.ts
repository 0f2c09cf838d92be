// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isInSourceList } from '../../../../src/content/reading/source-list.ts';
import { blocksIn } from '../read.ts';

/** The texts of a page's blocks that are no entries in lists of sources. */
const kept = (body: string): string[] => {
  document.body.innerHTML = body;
  return blocksIn()
    .filter((block) => !isInSourceList(block))
    .map(({ text }) => text);
};

describe('lists of sources', () => {
  it.each([
    ['numbered notes', '<ol class="references"><li>^ <i>Horn, Roger; Johnson, Charles</i></ol>'],
    ['a note by its id', '<ul><li id="cite_note-2">McLintock, Alexander</ul>'],
    ['further reading', '<ul><li><cite class="citation book">King, Michael (2003). A History</cite>.</ul>'],
    ['a bibliography', '<section role="doc-bibliography"><p>King, Michael</p></section>'],
  ])('are left alone: %s', (_, body) => {
    expect(kept(body)).toEqual([]);
  });

  it.each([
    ['an ordinary list', '<ol><li>Michael King</ol>'],
    ['who said it', '<blockquote>Yes. <cite>Michael King</cite></blockquote>'],
    ['a paragraph that cites', '<p>So says <cite class="citation">Michael King</cite>.</p>'],
  ])('are not: %s', (_, body) => {
    expect(kept(body).join()).toContain('Michael King');
  });
});
