// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { changesIn, type Changes } from '../../../../src/content/watch/changes.ts';
import { pageOf } from '../read.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** What a page remembers of `body`, and what `change` then does to it. */
const changesOf = (body: string, change: () => void): Changes => {
  const { page } = pageOf(body);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return changesIn(records, page);
};
const touched = ({ touches }: Changes): [string, string | null][] =>
  touches.map(({ node, kind }) => [kind, node.textContent]);

describe('changes of a page', () => {
  it('are texts that say something else', () => {
    const changes = changesOf('<p id="p">One</p>', () => {
      byId('p').firstChild!.nodeValue = 'Two';
    });
    expect(touched(changes)).toEqual([['changed', 'Two']]);
    expect(changes.texts).toEqual([byId('p').firstChild]);
  });

  it('are nodes that came', () => {
    const changes = changesOf('<p>One</p>', () =>
      document.body.insertAdjacentHTML('beforeend', '<p>Two</p>'),
    );
    expect(touched(changes)).toEqual([['changed', 'Two']]);
  });

  it('are the neighbours of nodes that went', () => {
    const changes = changesOf('<p>One <b id="b">two</b> three</p>', () => byId('b').remove());
    expect(touched(changes)).toEqual([
      ['beside-removed', 'One '],
      ['beside-removed', ' three'],
    ]);
  });

  it.each([
    ['in code', '<pre id="x">One</pre>'],
    ['in what is being edited', '<div contenteditable><p id="x">One</p></div>'],
    ['in what is not rendered', '<div style="display:none"><p id="x">One</p></div>'],
  ])('are not those %s', (_, body) => {
    const { touches } = changesOf(body, () => {
      byId('x').append(document.createElement('p'), 'Paris');
      byId('x').firstChild!.nodeValue = 'London';
    });
    expect(touches).toEqual([]);
  });

  it('are not comments and blank text', () => {
    const { touches } = changesOf('<p id="p">One<!-- a --></p>', () => {
      byId('p').append(' ', document.createComment('b'));
      byId('p').childNodes[1]!.remove();
    });
    expect(touches).toEqual([]);
  });

  it('are the whole page where there are very many', () => {
    const { touches } = changesOf('<p id="p">One</p>', () => {
      for (let count = 0; count < 6000; count += 1) byId('p').firstChild!.nodeValue = `${count}`;
    });
    expect(touches).toEqual([{ node: document.body, kind: 'changed' }]);
  });
});
