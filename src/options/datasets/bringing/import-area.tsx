import type { JSX } from 'preact';
import type { Dataset } from '../../../shared/datasets/schema.ts';
import { choicesFor } from './choices-for.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { JobOutcome } from './job-outcome.tsx';
import type { Workshop } from '../use-job.ts';

export interface ImportAreaProps {
  readonly workshop: Workshop;
  readonly datasets: readonly Dataset[];
}

/** Where files come in: chosen, looked over, taken in, reported on. */
export const ImportArea = ({ workshop, datasets }: ImportAreaProps): JSX.Element => {
  const { job } = workshop;
  if (job.step === 'preview') return <ImportPreview job={job} workshop={workshop} datasets={datasets} />;
  if (job.step === 'running') return <ImportProgress job={job} workshop={workshop} />;
  return (
    <>
      {job.step === 'ended' ? <JobOutcome job={job} workshop={workshop} datasets={datasets} /> : null}
      <FileDrop onFiles={(files) => workshop.look(files, choicesFor(files, datasets))} />
    </>
  );
};
