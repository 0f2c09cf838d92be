import type { FrameReport, PageReport } from '../../shared/messages.ts';
import type { PageName } from '../../shared/schemas.ts';
import { longestText } from './page-report.ts';
import { mostPositions, nameKey, thinned } from './page-names.ts';

/** One report on a page and the frames in it, as if their texts stood under that of the page. */
export const mergeReports = (page: FrameReport, frames: readonly FrameReport[]): PageReport => {
  if (frames.length === 0) return page.report;
  const all = [page, ...frames];
  const total = all.reduce((sum, { characters }) => sum + characters, 0);
  const names = new Map<string, PageName>();
  let before = 0;
  for (const { report, characters } of all) {
    for (const name of report.names) {
      const place = (thousandths: number): number =>
        Math.floor((before * 1000 + thousandths * characters) / Math.max(total, 1));
      const moved = { ...name, first: before + name.first, positions: name.positions.map(place) };
      const key = nameKey(name);
      const known = names.get(key);
      names.set(key, known ? together(known, moved) : { ...moved, inTitle: name.inTitle && before === 0 });
    }
    before += characters;
  }
  return {
    ...page.report,
    ...statusOf(page, frames),
    names: [...names.values()],
    text: all
      .map(({ report }) => report.text)
      .join('\n')
      .slice(0, longestText)
      .trimEnd(),
    milliseconds: all.reduce((sum, { report }) => sum + report.milliseconds, 0),
  };
};

/** A page that is done waits for its frames: for one that is paused most of all, since that waits for the reader. */
const statusOf = (
  { report: { status } }: FrameReport,
  frames: readonly FrameReport[],
): Pick<PageReport, 'status' | 'pauseReason'> => {
  if (status !== 'done') return { status };
  const reports = frames.map(({ report }) => report);
  const paused = reports.find((report) => report.status === 'paused');
  if (paused) return { status: 'paused', pauseReason: paused.pauseReason };
  return { status: reports.some((report) => report.status === 'working') ? 'working' : 'done' };
};

const together = (one: PageName, other: PageName): PageName => ({
  ...one,
  count: one.count + other.count,
  positions: thinned([...one.positions, ...other.positions], mostPositions),
});
