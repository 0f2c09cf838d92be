import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../../../src/content/report/merge-reports.ts';
import type { FrameReport } from '../../../../src/shared/messages.ts';
import type { PageName } from '../../../../src/shared/schemas.ts';

const kim: PageName = {
  name: 'Kim Jong Un',
  kind: 'person',
  entity: 'kim-jong-un',
  articles: 3,
  count: 2,
  first: 40,
  inTitle: true,
  positions: [400, 900],
};
const smith: PageName = { ...kim, name: 'Smith', count: 1, inTitle: true, positions: [0], first: 0 };
delete smith.entity;

const told = (names: PageName[], more: Partial<FrameReport['report']> = {}): FrameReport => ({
  report: {
    status: 'done',
    mode: 'full',
    title: 'News',
    host: 'example.org',
    milliseconds: 4,
    names,
    text: 'Text.',
    ...more,
  },
  characters: 100,
  highlights: names.length,
  began: 1,
});

describe('reports of a page and its frames', () => {
  it('are that of the page where no frame tells anything', () => {
    const page = told([kim]);
    expect(mergeReports(page, [])).toBe(page.report);
  });

  it('count together what both name, and place it in all of the text', () => {
    const { names, text, milliseconds } = mergeReports(told([kim]), [
      told([smith, kim]),
      told([], { text: 'End' }),
    ]);
    expect(names).toEqual([
      { ...kim, count: 4, positions: [133, 300, 466, 633] },
      { ...smith, first: 100, positions: [333], inTitle: false },
    ]);
    expect(text).toBe('Text.\nText.\nEnd');
    expect(milliseconds).toBe(12);
  });

  it('are not done before the frames are', () => {
    expect(mergeReports(told([]), [told([kim], { status: 'working' })]).status).toBe('working');
    expect(mergeReports(told([], { status: 'failed' }), [told([kim], { status: 'working' })]).status).toBe(
      'failed',
    );
  });

  it('are paused where a frame is, and nothing else is still to come of the page itself', () => {
    const frames = [
      told([], { status: 'working' }),
      told([], { status: 'paused', pauseReason: 'busy-page' }),
    ];
    expect(mergeReports(told([]), frames)).toMatchObject({ status: 'paused', pauseReason: 'busy-page' });
    expect(mergeReports(told([], { status: 'working' }), frames).status).toBe('working');
    const slow = told([], { status: 'paused', pauseReason: 'slow-page' });
    expect(mergeReports(slow, frames)).toMatchObject({ status: 'paused', pauseReason: 'slow-page' });
  });
});
