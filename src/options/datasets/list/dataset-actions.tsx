import type { JSX } from 'preact';
import type { Dataset } from '../../../shared/datasets/schema.ts';
import { text } from '../../../shared/i18n.ts';
import { Confirm } from '../../controls/confirm.tsx';
import { formatCount } from '../../controls/format-count.ts';
import { choicesToUpdate } from '../bringing/choices-for.ts';
import { FileButton } from '../bringing/file-button.tsx';
import type { Workshop } from '../use-job.ts';

export interface DatasetActionsProps {
  readonly dataset: Dataset;
  readonly workshop: Workshop;
  readonly onDelete: () => void;
}

/** What can be done with a dataset as a whole. The workshop does one thing at a time. */
export const DatasetActions = ({ dataset, workshop, onDelete }: DatasetActionsProps): JSX.Element => {
  if (workshop.job.step === 'running') return <p class="hint">{text('workshopBusy')}</p>;
  return (
    <div class="row-buttons">
      <FileButton
        label={text('datasetUpdate')}
        onFiles={(files) => workshop.look(files, choicesToUpdate(dataset))}
      />
      <button type="button" class="button" onClick={() => workshop.run('export', dataset)}>
        {text('datasetExport')}
      </button>
      <button type="button" class="button" onClick={() => workshop.run('check', dataset)}>
        {text('datasetCheck')}
      </button>
      <button type="button" class="button" onClick={() => workshop.run('repair', dataset)}>
        {text('datasetRepair')}
      </button>
      <Confirm
        ask={text('datasetDelete')}
        question={text('datasetDeleteConfirm', dataset.name)}
        doIt={text('datasetDeleteDo')}
        onConfirm={onDelete}
      >
        <p>{text('datasetDeleteHint', formatCount(dataset.articles))}</p>
      </Confirm>
    </div>
  );
};
