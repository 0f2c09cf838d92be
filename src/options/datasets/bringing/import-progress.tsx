import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../../../shared/i18n.ts';
import { Confirm } from '../../controls/confirm.tsx';
import { formatBytes } from '../../controls/format-bytes.ts';
import { formatCount } from '../../controls/format-count.ts';
import { formatDuration } from '../../controls/format-duration.ts';
import type { Job, Progress } from '../job.ts';
import type { Workshop } from '../use-job.ts';

export interface ImportProgressProps {
  readonly job: Extract<Job, { readonly step: 'running' }>;
  readonly workshop: Workshop;
}

const phases = {
  reading: 'phaseReading',
  indexing: 'phaseIndexing',
  exporting: 'phaseExporting',
  checking: 'phaseChecking',
} as const;

/** How far a job is, with what can be done about it. */
export const ImportProgress = ({ job, workshop }: ImportProgressProps): JSX.Element => {
  const id = useId();
  const { task, name, progress } = job;
  const isImport = task === 'import' || task === 'repair';
  return (
    <div class="job">
      <h3 class="job-title" id={id}>
        {name}
      </h3>
      <p role="status">
        {text(
          progress?.paused
            ? 'phasePaused'
            : phases[
                progress?.phase ??
                  (task === 'export' ? 'exporting' : task === 'check' ? 'checking' : 'reading')
              ],
        )}
      </p>
      <progress
        class="job-bar"
        aria-labelledby={id}
        max={1}
        {...(progress && progress.totalBytes > 0 ? { value: progress.bytes / progress.totalBytes } : {})}
      />
      <p class="entry-facts">
        {progress ? factsOf(progress).map((fact) => <span key={fact}>{fact}</span>) : ' '}
      </p>
      <div class="row-buttons">
        {isImport && progress ? (
          <button type="button" class="button" onClick={progress.paused ? workshop.goOn : workshop.pause}>
            {text(progress.paused ? 'importContinue' : 'importPause')}
          </button>
        ) : null}
        {isImport ? (
          <Confirm
            ask={text('importCancel')}
            question={text('importCancelConfirm')}
            doIt={text('importCancelDo')}
            onConfirm={workshop.cancel}
          >
            <p>{text('importCancelHint')}</p>
          </Confirm>
        ) : (
          <button type="button" class="button" onClick={workshop.close}>
            {text('cancel')}
          </button>
        )}
      </div>
      {task === 'import' ? <p class="hint">{text('importCloseHint')}</p> : null}
    </div>
  );
};

const factsOf = ({ bytes, totalBytes, articles, skipped, secondsLeft }: Progress): string[] => [
  ...(totalBytes > 0 ? [text('progressBytes', formatBytes(bytes), formatBytes(totalBytes))] : []),
  text('progressArticles', formatCount(articles)),
  ...(skipped > 0 ? [text('progressSkipped', formatCount(skipped))] : []),
  ...(secondsLeft === undefined ? [] : [text('progressLeft', formatDuration(secondsLeft))]),
];
