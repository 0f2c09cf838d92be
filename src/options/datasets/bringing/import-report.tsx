import type { JSX } from 'preact';
import { problemCodes, type ImportReport, type ProblemCode } from '../../../shared/datasets/problems.ts';
import { text } from '../../../shared/i18n.ts';
import { formatCount } from '../../controls/format-count.ts';
import { formatDuration } from '../../controls/format-duration.ts';
import { ProblemList } from './problem-list.tsx';
import { reasonText } from './problem-text.ts';

/** What came in, what did not and why. */
export const ImportReportView = ({ report }: { readonly report: ImportReport }): JSX.Element => {
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
        <>
          <h4 class="row-heading">{text('reportProblems')}</h4>
          <dl class="amounts">
            {counted.map(([code, count]) => (
              <div class="amount" key={code}>
                <dt>{reasonText(code)}</dt>
                <dd>{formatCount(count)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      <ProblemList problems={report.problems} />
    </>
  );
};
