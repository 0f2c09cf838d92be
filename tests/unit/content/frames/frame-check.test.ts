// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { FrameCheck, type ToldFrame } from '../../../../src/content/frames/frame-check.ts';
import { FrameReports } from '../../../../src/content/frames/frame-reports.ts';
import type { FrameReport } from '../../../../src/shared/messages.ts';

const told = (began: number): FrameReport => ({
  report: {
    status: 'done',
    mode: 'full',
    title: 'Frame',
    host: 'example.org',
    milliseconds: 1,
    names: [
      {
        name: 'Kim Jong Un',
        kind: 'person',
        entity: 'kim-jong-un',
        articles: 3,
        count: 1,
        first: 0,
        inTitle: false,
        positions: [0],
      },
    ],
    text: 'Kim Jong Un spoke.',
  },
  characters: 19,
  highlights: 1,
  began,
});

const changed = vi.fn<() => void>();
let reports: FrameReports;

/** Checks, with frames of which the background says that they are gone. */
const checkOf = (gone: (frames: readonly ToldFrame[]) => Promise<readonly number[]>): FrameCheck =>
  new FrameCheck(reports, gone, changed);
const frames = (): readonly number[] => reports.entries.map(([frame]) => frame);

beforeEach(() => {
  changed.mockReset();
  reports = new FrameReports();
  reports.take(1, told(10));
  reports.take(2, told(20));
});

it('forgets the frames that are gone, and tells of it', async () => {
  const gone = vi.fn(() => Promise.resolve([2]));
  await checkOf(gone).check(0);
  expect(gone).toHaveBeenCalledWith([
    { frame: 1, began: 10 },
    { frame: 2, began: 20 },
  ]);
  expect(frames()).toEqual([1]);
  expect(changed).toHaveBeenCalledOnce();
});

it('keeps what a new document of a frame tells while the background looks', async () => {
  const check = checkOf(() => {
    reports.take(2, told(30));
    return Promise.resolve([2]);
  });
  await check.check(0);
  expect(frames()).toEqual([1, 2]);
});

it('asks once a second at most, and not where no frame has told anything', async () => {
  const gone = vi.fn(() => Promise.resolve([]));
  const check = checkOf(gone);
  await check.check(0);
  await check.check(999);
  expect(gone).toHaveBeenCalledOnce();
  await check.check(1000);
  expect(gone).toHaveBeenCalledTimes(2);
  expect(changed).not.toHaveBeenCalled();
  reports = new FrameReports();
  await checkOf(gone).check(0);
  expect(gone).toHaveBeenCalledTimes(2);
});
