// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Analyser, type AnalyserOptions } from '../../../../src/content/queue/analyser.ts';
import { Meter } from '../../../../src/content/time/meter.ts';
import { failure, success } from '../../../../src/shared/result.ts';
import { pageOf } from '../read.ts';

type Ask = AnalyserOptions['ask'];
type Known = Parameters<Ask>[0]['known'];

const kim = { id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person' as const, articles: 3 };
const kimKnown: Known = [{ name: kim.name, kind: 'person', entity: kim.id }];

/** Finds "Kim Jong Un", and "Kim" which it links only once the full name is known. */
const answerTo: Ask = ({ blocks, known }) => {
  const isKnown = known.some(({ entity }) => entity === kim.id);
  const mentions = blocks.flatMap((text, block) =>
    [...text.matchAll(/Kim Jong Un|Kim/g)].flatMap(({ index, 0: name }) => [
      block,
      index,
      index + name.length,
      0,
      name === kim.name || isKnown ? 0 : -1,
      90,
    ]),
  );
  const names = blocks.join(' ').includes(kim.name) ? kimKnown : [];
  return Promise.resolve(success({ mentions, entities: [kim], known: names, mode: 'full' }));
};

let running: AbortController;
beforeEach(() => {
  running = new AbortController();
});
afterEach(() => running.abort());

const setUp = (body: string, ask: Ask = answerTo) => {
  const { page, blocks } = pageOf(body);
  const asked = vi.fn(ask);
  const listener = { analysed: vi.fn(), settled: vi.fn(), failed: vi.fn() };
  const analyser = new Analyser({
    page,
    ask: asked,
    listener,
    isReadThrough: () => true,
    focus: () => undefined,
    language: () => 'en',
    ready: () => Promise.resolve(),
    meter: new Meter(),
    signal: running.signal,
  });
  for (const block of blocks) analyser.receive(block);
  void analyser.run();
  analyser.wake();
  return { analyser, asked, listener, blocks, page };
};

describe('the analyser', () => {
  it('gives blocks their mentions', async () => {
    const { listener, blocks } = setUp('<p>Kim Jong Un spoke</p><p>to us.</p>');
    await vi.waitFor(() => expect(listener.settled).toHaveBeenCalled());
    expect(blocks[0]!.mentions).toEqual([
      { start: 0, end: 11, kind: 'person', confidence: 0.9, entity: kim },
    ]);
    expect(blocks[1]!.mentions).toEqual([]);
  });

  it('does not send what can have no names', async () => {
    const { listener, asked } = setUp('<p>12:30</p><p>one two</p>');
    await vi.waitFor(() => expect(listener.settled).toHaveBeenCalled());
    expect(asked).not.toHaveBeenCalled();
  });

  it('looks once more at a bare name that was named in full only later', async () => {
    const filler = `<p>${'Nothing here. '.repeat(200)}</p>`;
    const { listener, asked, blocks } = setUp(`<p>Kim spoke</p>${filler}<p>Kim Jong Un spoke</p>`);
    await vi.waitFor(() => expect(listener.settled).toHaveBeenCalled());
    expect(blocks[0]!.mentions[0]!.entity).toBe(kim);
    expect(asked.mock.calls.map(([{ blocks: texts }]) => texts.length)).toEqual([1, 2, 1]);
    expect(asked.mock.lastCall![0].known).toEqual(kimKnown);
  });

  it('does not ask again for a text that comes back', async () => {
    const { analyser, listener, asked, page, blocks } = setUp('<p>Kim Jong Un spoke</p>');
    await vi.waitFor(() => expect(listener.settled).toHaveBeenCalled());
    page.nextScan();
    const again = page.add(blocks[0]!.block, undefined);
    analyser.receive(again);
    expect(again.mentions).toHaveLength(1);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('says that it failed, and tries again when woken', async () => {
    let isBroken = true;
    const { analyser, listener, blocks } = setUp('<p>Kim Jong Un spoke</p>', (params) =>
      isBroken ? Promise.resolve(failure('data-broken', '')) : answerTo(params),
    );
    await vi.waitFor(() => expect(listener.failed).toHaveBeenCalledWith('data-broken'));
    expect(listener.settled).not.toHaveBeenCalled();
    isBroken = false;
    analyser.wake();
    await vi.waitFor(() => expect(blocks[0]!.mentions).toHaveLength(1));
  });

  it('gives up on blocks that are refused, and on no others', async () => {
    const { listener, blocks } = setUp(`<p>Refused ${'Word '.repeat(600)}</p><p>Kim Jong Un</p>`, (params) =>
      params.blocks[0]!.startsWith('Refused')
        ? Promise.resolve(failure('bad-request', ''))
        : answerTo(params),
    );
    await vi.waitFor(() => expect(listener.settled).toHaveBeenCalled());
    expect(blocks[1]!.mentions).toHaveLength(1);
    expect(listener.failed).not.toHaveBeenCalled();
  });
});
