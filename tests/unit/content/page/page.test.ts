// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { areaAround } from '../../../../src/content/blocks/area.ts';
import type { Page } from '../../../../src/content/page/page.ts';
import { blocksIn, mentionOf, pageOf } from '../read.ts';

const texts = (page: Page): string[] => [...page.blocks].map(({ block }) => block.text);
const readAgain = (page: Page, node: Node): void => {
  const area = areaAround(node)!;
  page.nextScan();
  let last = page.blockBefore(area.first);
  for (const block of blocksIn(area)) last = page.add(block, last);
};

describe('the blocks of a page', () => {
  it('stay in document order, wherever they are added', () => {
    const { page } = pageOf('<p>One</p><p id="two">Two</p><p>Three</p>');
    const two = document.getElementById('two')!;
    two.insertAdjacentHTML('afterend', '<p>Between</p>');
    readAgain(page, two.nextElementSibling!);
    document.body.insertAdjacentHTML('afterbegin', '<p>Zero</p>');
    readAgain(page, document.body.firstElementChild!);
    expect(texts(page)).toEqual(['Zero', 'One', 'Two', 'Between', 'Three']);
  });

  it('take the place of those that held the same text', () => {
    const { page } = pageOf('<p>One <b>two</b></p><p>Three</p>');
    const bold = document.querySelector('b')!;
    bold.firstChild!.nodeValue = 'Putin';
    readAgain(page, bold);
    expect(texts(page)).toEqual(['One Putin', 'Three']);
    expect(page.blocks.size).toBe(2);
  });

  it('keep the mentions whose text is unchanged', () => {
    const { page, blocks } = pageOf('<p>Kim met Putin in Moscow</p>');
    const [block] = blocks;
    block!.mentions = ['Kim', 'Putin', 'Moscow'].map((name) => mentionOf(block!, name));
    const text = document.querySelector('p')!.firstChild!;
    text.nodeValue = 'Kim did not meet Putin’s men in Moscow';
    readAgain(page, text);
    const [after] = page.blocks;
    expect(after!.mentions.map(({ start, end }) => after!.block.text.slice(start, end))).toEqual([
      'Kim',
      'Moscow',
    ]);
  });

  it('go with their nodes', () => {
    const { page } = pageOf('<p>One</p><div><p>Two</p></div><p>Three</p>');
    document.querySelector('div')!.remove();
    page.removeDisconnected();
    expect(texts(page)).toEqual(['One', 'Three']);
  });

  it('are found by text node', () => {
    const { page, blocks } = pageOf('<p>One</p><p>Two</p>');
    const node = document.querySelectorAll('p')[1]!.firstChild!;
    expect(page.blocksOf(node as Text)).toEqual([blocks[1]]);
    page.remove(blocks[1]!);
    expect(page.blocksOf(node as Text)).toEqual([]);
  });
});
