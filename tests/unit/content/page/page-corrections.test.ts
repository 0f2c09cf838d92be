// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser } from '../../ui/fake-browser.ts';
import { mentionOf, pageOf } from '../read.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { PageCorrections } = await import('../../../../src/content/page/page-corrections.ts');
const { addCorrection, removeCorrection } = await import('../../../../src/shared/corrections/store.ts');

const host = 'news.example.org';
beforeEach(() => resetFakeBrowser());

const corrected = () => {
  const [block] = pageOf('<p>Kim met Putin</p>').blocks;
  if (!block) throw new Error('no block');
  block.found = [mentionOf(block, 'Kim'), mentionOf(block, 'Putin')];
  const ending = new AbortController();
  const changed = vi.fn(() => page.correct(block));
  const page = new PageCorrections(host, changed, ending.signal);
  page.correct(block);
  return { block, changed, ending };
};
const names = ({ mentions }: ReturnType<typeof corrected>['block']) =>
  mentions.map(({ entity }) => entity?.name);

describe('corrections on a page', () => {
  it('leave what was found as it is where there are none', () => {
    const { block } = corrected();
    expect(block.mentions).toBe(block.found);
  });

  it('hold at once when they are made, and no longer when they are taken back', async () => {
    const { block } = corrected();
    const id = await addCorrection({ verdict: 'mute', surface: 'Kim', entity: 'kim', host });
    expect(names(block)).toEqual(['Putin']);
    await removeCorrection(id);
    expect(names(block)).toEqual(['Kim', 'Putin']);
  });

  it('unlink a mention, or link it to another entity and its kind', async () => {
    const { block } = corrected();
    await addCorrection({ verdict: 'not-this', surface: 'Kim', entity: 'kim' });
    expect(names(block)).toEqual([undefined, 'Putin']);
    const instead = { id: 'kim-town', name: 'Kim Town', kind: 'place', articles: 0 } as const;
    await addCorrection({ verdict: 'not-this', surface: 'Putin', entity: 'putin', instead });
    expect(block.mentions[1]).toMatchObject({ kind: 'place', entity: instead });
  });

  it('take the place of one another in one step', async () => {
    const { block, changed } = corrected();
    const mute = { verdict: 'mute', surface: 'Kim', entity: 'kim' } as const;
    const id = await addCorrection({ ...mute, host });
    changed.mockClear();
    const other = await addCorrection(mute, id);
    expect(names(block)).toEqual(['Putin']);
    expect(changed).toHaveBeenCalledTimes(1);
    await removeCorrection(other);
    expect(names(block)).toEqual(['Kim', 'Putin']);
  });

  it('that lie in storage hold from the start, and none after the end', async () => {
    await addCorrection({ verdict: 'no-name', surface: 'Putin' });
    const { block, changed, ending } = corrected();
    await vi.waitFor(() => expect(names(block)).toEqual(['Kim']));
    ending.abort();
    changed.mockClear();
    await addCorrection({ verdict: 'no-name', surface: 'Kim' });
    expect(changed).not.toHaveBeenCalled();
  });
});
