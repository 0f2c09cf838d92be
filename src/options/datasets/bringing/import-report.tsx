import type { JSX } from 'preact';
import { problemCodes, type ImportReport, type ProblemCode } from '../../../shared/datasets/problems.ts';
import { text } from '../../../shared/i18n.ts';
import { formatCount } from '../../controls/format-count.ts';
import { formatDuration } from '../../controls/format-duration.ts';
import { saveFile } from '../../controls/save-file.ts';
import { ProblemList } from './problem-list.tsx';
import { reasonText } from './problem-text.ts';

export interface ImportReportViewProps {
  readonly name: string;
  readonly report: ImportReport;
}

/** What came in, what did not and why, to read and to save. */
export const ImportReportView = ({ name, report }: ImportReportViewProps): JSX.Element => {
  const { update, milliseconds } = report;
  const counted = problemCodes.flatMap((code): [ProblemCode, number][] => {
    const count = report.counts[code] ?? 0;
    return count > 0 ? [[code, count]] : [];
  });
  return (
    <>
      {milliseconds < 5000 ? null : (
        <p class="hint">{text('reportTime', formatDuration(milliseconds / 1000))}</p>
      )}
      {update ? (
        <p>
          {text(
            'reportUpdate',
            formatCount(update.added),
            formatCount(update.changed),
            formatCount(update.gone),
          )}
        </p>
      ) : null}
      {counted.length > 0 ? (
        <dl class="amounts">
          {counted.map(([code, count]) => (
            <div class="amount" key={code}>
              <dt>{reasonText(code)}</dt>
              <dd>{formatCount(count)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <ProblemList heading={text('reportProblems')} problems={report.problems} />
      <div>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name} report.json`, JSON.stringify(report, null, 2), 'application/json')}
        >
          {text('reportSave')}
        </button>
      </div>
    </>
  );
};
