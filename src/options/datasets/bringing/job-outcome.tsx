import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Dataset } from '../../../shared/datasets/schema.ts';
import type { ImportReport } from '../../../shared/datasets/problems.ts';
import { text } from '../../../shared/i18n.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { formatCount } from '../../controls/format-count.ts';
import { saveFile } from '../../controls/save-file.ts';
import type { Job, Outcome } from '../job.ts';
import type { Workshop } from '../use-job.ts';
import { failureSentence } from './failure-sentence.ts';
import { ImportReportView } from './import-report.tsx';

export interface JobOutcomeProps {
  readonly job: Extract<Job, { readonly step: 'ended' }>;
  readonly workshop: Workshop;
  readonly datasets: readonly Dataset[];
}

/** What came of a job. */
export const JobOutcome = ({ job, workshop, datasets }: JobOutcomeProps): JSX.Element => {
  const { name, id, outcome } = job;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const dataset = datasets.find((one) => one.id === id);
  const report = 'report' in outcome ? outcome.report : undefined;
  const isDamaged =
    (outcome.event === 'checked' && outcome.damaged.length > 0) ||
    (outcome.event === 'failed' && outcome.code === 'damaged');
  return (
    <div class="job">
      <h3 class="job-title" ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <Said outcome={outcome} />
      {report ? <ImportReportView report={report} /> : null}
      <div class="row-buttons">
        {isDamaged && dataset ? (
          <button type="button" class="button button-main" onClick={() => workshop.run('repair', dataset)}>
            {text('datasetRepair')}
          </button>
        ) : null}
        {report ? (
          <button type="button" class="button" onClick={() => saveReport(name, report)}>
            {text('reportSave')}
          </button>
        ) : null}
        <button type="button" class="button" onClick={workshop.close}>
          {text('close')}
        </button>
      </div>
    </div>
  );
};

const saveReport = (name: string, report: ImportReport): void =>
  saveFile(`${name} report.json`, JSON.stringify(report, null, 2), 'application/json');

const Said = ({ outcome }: { readonly outcome: Outcome }): JSX.Element => {
  switch (outcome.event) {
    case 'failed':
      return <ErrorState message={failureSentence(outcome.code)} />;
    case 'imported':
      return <p role="status">{text('importDone', formatCount(outcome.report.imported))}</p>;
    case 'exported':
      return <p role="status">{text('exportDone', formatCount(outcome.articles))}</p>;
    case 'checked':
      return outcome.damaged.length === 0 ? (
        <p role="status">{text('checkWhole', formatCount(outcome.files))}</p>
      ) : (
        <ErrorState
          message={text('checkDamaged', formatCount(outcome.damaged.length), formatCount(outcome.files))}
        />
      );
  }
};
