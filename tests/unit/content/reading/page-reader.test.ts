// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '../../../../src/content/page/page.ts';
import { PageReader } from '../../../../src/content/reading/page-reader.ts';
import { Meter } from '../../../../src/content/time/meter.ts';
import { wholeBody } from '../read.ts';

let running: AbortController;
beforeEach(() => {
  running = new AbortController();
});
afterEach(() => running.abort());

const readerOf = (body: string) => {
  document.body.innerHTML = body;
  const added = vi.fn();
  const hidden = vi.fn();
  const page = new Page({ added, removed: () => undefined });
  const reader = new PageReader(
    page,
    { progress: () => undefined, rootOf: () => null, hidden, unseen: () => undefined },
    { meter: new Meter(), signal: running.signal, pause: () => Promise.resolve() },
  );
  void reader.run([wholeBody()]);
  return { page, reader, added, hidden };
};
const texts = (page: Page): string[] => [...page.blocks].map(({ block }) => block.text);

describe('the reader of a page', () => {
  it('reads all of it, then what is touched', async () => {
    const { page, reader, added } = readerOf('<p id="a">One</p><p>Two</p>');
    await vi.waitFor(() => expect(reader.isThrough).toBe(true));
    expect(texts(page)).toEqual(['One', 'Two']);
    const node = document.getElementById('a')!.firstChild!;
    node.nodeValue = 'Uno';
    reader.touch([{ node, kind: 'changed' }]);
    await vi.waitFor(() => expect(texts(page)).toEqual(['Uno', 'Two']));
    expect(added).toHaveBeenCalledTimes(3);
  });

  it('reads what is touched twice once', async () => {
    const { page, reader, added } = readerOf('<div id="a"></div>');
    await vi.waitFor(() => expect(reader.isThrough).toBe(true));
    const list = document.getElementById('a')!;
    list.innerHTML = '<p>One</p><p>Two</p>';
    reader.touch([list, ...list.children].map((node) => ({ node, kind: 'changed' })));
    await vi.waitFor(() => expect(texts(page)).toEqual(['One', 'Two']));
    await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(2));
  });

  it('leaves alone what has gone meanwhile', async () => {
    const { page, reader } = readerOf('<p>One</p>');
    await vi.waitFor(() => expect(reader.isThrough).toBe(true));
    const gone = document.createElement('p');
    gone.textContent = 'Gone';
    reader.touch([{ node: gone, kind: 'changed' }]);
    document.body.insertAdjacentHTML('beforeend', '<p>Two</p>');
    reader.touch([{ node: document.body.lastElementChild!, kind: 'changed' }]);
    await vi.waitFor(() => expect(texts(page)).toEqual(['One', 'Two']));
  });

  it('hands on what is not rendered', async () => {
    const { reader, hidden } = readerOf('<p style="display:none">One</p>');
    await vi.waitFor(() => expect(reader.isThrough).toBe(true));
    expect(hidden).toHaveBeenCalledWith(document.querySelector('p'));
  });
});
