// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isMenu } from '../../../../src/content/reading/menu.ts';
import { blocksIn } from '../read.ts';

const link = (words: string): string => `<a href="#">${words}</a>`;

/** The texts of a page's blocks that are not parts of menus. */
const kept = (body: string): string[] => {
  document.body.innerHTML = body;
  return blocksIn()
    .filter((block) => !isMenu(block))
    .map(({ text }) => text);
};

describe('the parts of menus', () => {
  it.each([
    ['items of navigation', `<nav><ul><li>${link('Ukraine')}<li>${link('<b>South</b> Korea')}</ul></nav>`],
    ['a line of links', `<nav>${['World', 'France', 'Japan'].map(link).join(' | ')}</nav>`],
    ['a path to the page', `<div role="navigation">${link('World')} &gt; ${link('North Korea')}</div>`],
    [
      'links beside the content',
      `<div>${link('Ukraine')}</div><main></main><footer>${link('Iran')}</footer>`,
    ],
  ])('are left alone: %s', (_, body) => {
    expect(kept(body)).toEqual([]);
  });

  it.each([
    ['a headline', `<nav><p>${link('Emmanuel Macron flies to Berlin')}</p></nav>`],
    ['words beside the links', `<nav><p>In ${link('Paris')} today</p></nav>`],
    ['text that leads nowhere', '<nav><p>Paris</p></nav>'],
    ['links in the content', `<main><p>${link('Paris')}</p></main>`],
    ['links of a page without a known content', `<ul><li>${link('Paris')}</ul>`],
  ])('are not: %s', (_, body) => {
    expect(kept(body)).toHaveLength(1);
  });
});
