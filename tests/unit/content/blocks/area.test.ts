// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { areaAround, lineBeside } from '../../../../src/content/blocks/area.ts';
import { blocksIn } from '../read.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const textsAround = (node: Node): string[] | undefined => {
  const area = areaAround(node);
  return area && blocksIn(area).map(({ text }) => text);
};

beforeEach(() => {
  document.body.innerHTML =
    '<div>One <b>two</b> <i>th<u id="u">re</u>e</i><p id="p">Four</p>five <b id="b">six</b><pre>x</pre>seven</div>';
});

describe('the area of a change', () => {
  it('is the line around an inline node', () => {
    expect(textsAround(byId('u').firstChild!)).toEqual(['One two three']);
    expect(textsAround(byId('b'))).toEqual(['five six']);
  });

  it('is a block-level element itself', () => {
    expect(textsAround(byId('p'))).toEqual(['Four']);
  });

  it('is nothing outside the body', () => {
    expect(textsAround(document.head)).toBeUndefined();
    expect(textsAround(document.createElement('p'))).toBeUndefined();
  });

  it('beside something removed is the line that is left, if any', () => {
    byId('p').remove();
    expect(blocksIn(lineBeside(byId('u').firstChild!)).map(({ text }) => text)).toEqual([
      'One two threefive six',
    ]);
    expect(lineBeside(document.querySelector('div')!)).toBeUndefined();
  });
});
